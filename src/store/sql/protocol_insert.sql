INSERT INTO protocol (id, session, series, year, number, label, first_day, last_day, sheets, annex_sheets,
                      registered_at, registrar)
VALUES (nullif(:id, 0), :session, :series, :year, :number, :label, :first_day, :last_day, :sheets, :annex_sheets,
        :registered_at, :registrar)
