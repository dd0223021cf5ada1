# Бүгін не істеу керек.

today-step-body = Орган және оның атауы
today-step-body-named = екі тілде толтырылған
today-step-body-unnamed = екі тілде толтыру керек
today-step-composition = Алқа құрамы
today-step-seated = { $members } мүше, кворум { $needed }
today-step-unseated = бұйрық пен мүшелер; кворум осы құрамнан есептеледі
today-step-enter = Құрамды енгізу
today-step-edit = Өңдеу
today-step-session = Бірінші отырыс
today-step-session-why = күні, уақыты және орны; мерзімдер бірден есептеледі
today-step-session-make = Отырыс құру
today-step-plan = Жұмыс жоспары
today-step-plan-why = оны кейін де енгізуге болады
today-step-plan-make = Жоспарды енгізу
