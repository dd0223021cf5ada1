UPDATE plan SET
    kind = :kind,
    first_day = :first_day,
    last_day = :last_day,
    title_kk = :title_kk,
    title_ru = :title_ru,
    drafted = :drafted,
    approved_by = :approved_by,
    approval_kind_kk = :approval_kind_kk,
    approval_kind_ru = :approval_kind_ru,
    approval_number = :approval_number,
    approval_date = :approval_date,
    sent = :sent
WHERE id = :id
