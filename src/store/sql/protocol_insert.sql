INSERT INTO protocol (
    session, year, number, file_index, joint_number, first_day, last_day, registered, sheets, russian_sheets, chair,
    chair_post_kk, chair_post_ru, chair_signed, secretary, secretary_post_kk, secretary_post_ru, secretary_signed
)
VALUES (
    :session, :year, :number, :file_index, :joint_number, :first_day, :last_day, :registered, :sheets, :russian_sheets,
    :chair, :chair_post_kk, :chair_post_ru, :chair_signed, :secretary, :secretary_post_kk, :secretary_post_ru,
    :secretary_signed
)
