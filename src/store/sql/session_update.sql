UPDATE session SET
    year = :year,
    number = :number,
    kind = :kind,
    basis_kind_kk = :basis_kind_kk,
    basis_kind_ru = :basis_kind_ru,
    basis_number = :basis_number,
    basis_date = :basis_date,
    date = :date,
    time = :time,
    place_kk = :place_kk,
    place_ru = :place_ru,
    form = :form,
    closed = :closed,
    stage = :stage
WHERE id = :id
