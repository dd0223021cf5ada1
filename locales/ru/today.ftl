# Что предстоит сделать.

today-step-body = Орган и его наименование
today-step-body-named = заполнено на двух языках
today-step-body-unnamed = нужно заполнить на двух языках
today-step-composition = Состав коллегии
today-step-seated = { $members ->
    [one] { $members } член, кворум { $needed }
    [few] { $members } члена, кворум { $needed }
   *[other] { $members } членов, кворум { $needed }
}
today-step-unseated = приказ и члены; кворум считается от этого состава
today-step-enter = Ввести состав
today-step-edit = Изменить
today-step-session = Первое заседание
today-step-session-why = дата, время и место; сроки посчитаются сразу
today-step-session-make = Создать заседание
today-step-plan = План работы
today-step-plan-why = его можно ввести и позже
today-step-plan-make = Ввести план
