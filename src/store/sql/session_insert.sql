INSERT INTO session (id, year, number, kind, basis_kind_kk, basis_kind_ru, basis_number, basis_date, date, time,
                     place_kk, place_ru, form, closed, stage)
VALUES (nullif(:id, 0), :year, :number, :kind, :basis_kind_kk, :basis_kind_ru, :basis_number, :basis_date, :date, :time,
        :place_kk, :place_ru, :form, :closed, :stage)
