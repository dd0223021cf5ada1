INSERT INTO decision_point (id, item, number, text_kk, text_ru, due_kind, due_date, controller, exempt)
VALUES (nullif(:id, 0), :item, :number, :text_kk, :text_ru, :due_kind, :due_date, :controller, :exempt)
