INSERT INTO instruction_event (
    instruction, place, date, kind, extended_to, basis_kind_kk, basis_kind_ru, basis_number, basis_date, decided_by,
    note_kk, note_ru
)
VALUES (
    :instruction, :place, :date, :kind, :extended_to, :basis_kind_kk, :basis_kind_ru, :basis_number, :basis_date,
    :decided_by, :note_kk, :note_ru
)
