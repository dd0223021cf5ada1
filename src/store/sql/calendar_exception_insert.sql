INSERT INTO calendar_exception (date, kind, basis_kind_kk, basis_kind_ru, basis_number, basis_date, note_kk, note_ru)
VALUES (:date, :kind, :basis_kind_kk, :basis_kind_ru, :basis_number, :basis_date, :note_kk, :note_ru)
