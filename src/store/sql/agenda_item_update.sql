UPDATE agenda_item SET
    session = :session,
    number = :number,
    title_kk = :title_kk,
    title_ru = :title_ru,
    kind = :kind,
    unit = :unit,
    minutes = :minutes,
    plan_item = :plan_item,
    head_of_state = :head_of_state,
    restricted = :restricted,
    added_late_kk = :added_late_kk,
    added_late_ru = :added_late_ru
WHERE id = :id
