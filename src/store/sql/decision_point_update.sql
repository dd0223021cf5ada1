UPDATE decision_point SET
    item = :item,
    number = :number,
    text_kk = :text_kk,
    text_ru = :text_ru,
    due_kind = :due_kind,
    due_date = :due_date,
    controller = :controller,
    exempt = :exempt
WHERE id = :id
