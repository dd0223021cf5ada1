INSERT INTO plan (id, kind, first_day, last_day, title_kk, title_ru, drafted, approved_by, approval_kind_kk,
                  approval_kind_ru, approval_number, approval_date, sent)
VALUES (nullif(:id, 0), :kind, :first_day, :last_day, :title_kk, :title_ru, :drafted, :approved_by, :approval_kind_kk,
        :approval_kind_ru, :approval_number, :approval_date, :sent)
