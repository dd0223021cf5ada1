INSERT INTO agenda_item (id, session, number, title_kk, title_ru, kind, unit, minutes, plan_item, head_of_state,
                         restricted, added_late_kk, added_late_ru)
VALUES (nullif(:id, 0), :session, :number, :title_kk, :title_ru, :kind, :unit, :minutes, :plan_item, :head_of_state,
        :restricted, :added_late_kk, :added_late_ru)
