SELECT
    kind, to_quarter, to_date, reason_kk, reason_ru, note_author, note_number, note_date, consent_deputy, consent_date,
    decision_by, decision_date, decision_act_kind_kk, decision_act_kind_ru, decision_act_number, decision_act_date,
    outcome
FROM plan_item_change
WHERE item = :item
ORDER BY place
