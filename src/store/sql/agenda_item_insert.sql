INSERT INTO agenda_item (id, session, number, title_kk, title_ru, kind, unit, minutes, plan_item, head_of_state,
                         restricted, added_late_kk, added_late_ru)
VALUES (coalesce(nullif(:id, 0),
                 (SELECT max(id) + 1 FROM (SELECT id FROM agenda_item UNION ALL SELECT item FROM removed_item))),
        :session, :number, :title_kk, :title_ru, :kind, :unit, :minutes, :plan_item, :head_of_state,
        :restricted, :added_late_kk, :added_late_ru)
