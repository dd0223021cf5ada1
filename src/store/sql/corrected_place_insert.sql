INSERT INTO corrected_place (
    protocol, edition, place, name, before_kk, before_ru, after_kk, after_ru
)
VALUES (
    :protocol, :edition, :place, :name, :before_kk, :before_ru, :after_kk, :after_ru
)
