INSERT INTO body (id, name_kk, name_ru, practice, settings)
VALUES (1, :name_kk, :name_ru, :practice, :settings)
ON CONFLICT (id) DO UPDATE SET
    name_kk = excluded.name_kk,
    name_ru = excluded.name_ru,
    practice = excluded.practice,
    settings = excluded.settings
