INSERT INTO invitee (session, person, kind, decision_kind_kk, decision_kind_ru, decision_number, decision_date)
VALUES (:session, :person, :kind, :decision_kind_kk, :decision_kind_ru, :decision_number, :decision_date)
