## Строки журнала

journal-line = { $time } { $what }
journal-struck-by = { $line } (исключено записью № { $entry })
told-arrived = Прибытие: { $person }
told-arrived-by-video = Подключение по видео-конференц-связи: { $person }
told-invited-arrived = Прибытие приглашённого лица: { $person }
told-invited-arrived-by-video = Подключение приглашённого лица по видео-конференц-связи: { $person }
told-arrived-instead = Прибытие вместо члена коллегии ({ $member }): { $person }
told-left = Убытие: { $person }
told-left-until = Убытие до вопроса { $item }: { $person }
told-absence = { $member } отсутствует, причина: { $reason }
told-opened = Заседание открыто, председательствующий – { $chair }, секретарь – { $secretary }
told-chair-passed = Далее председательствует { $person }
told-secretary-passed = Далее журнал ведёт { $person }
told-closed-part-began = Начата закрытая часть заседания: { $reason }
told-closed-part-ended = Закрытая часть заседания окончена
told-recused = { $member } не участвует в рассмотрении вопроса { $item }: { $reason }
told-item-taken = Начато рассмотрение вопроса { $item }
told-item-withdrawn = Вопрос { $item } снят с повестки дня: { $reason } (предложение: { $person })
told-speech = Слово предоставлено ({ $kind }): { $person }
told-speech-ended = Выступление окончено
told-speech-paused = Выступление прервано
told-speech-resumed = Выступление продолжено
told-noted = Запись: { $text }
told-vote-opened = Голосование № { $vote } начато: вопрос { $item }, { $subject }, { $form }
told-vote-reopened = Голосование № { $vote } начато повторно вместо голосования № { $repeats }: вопрос { $item }, { $subject }, { $form }
told-ballot = { $member } – { $choice } (голосование № { $vote })
told-count = Внесены итоги голосования № { $vote }: { $counted }
told-vote-closed = Голосование № { $vote } завершено
told-vote-closed-with = Голосование № { $vote } завершено: { $result } ({ $counted })
told-vote-cancelled = Голосование № { $vote } отменено: { $reason }
told-dissent = Заявлено особое мнение по голосованию № { $vote }: { $member }
told-item-adopted = По вопросу { $item } решение принято
told-item-not-adopted = По вопросу { $item } решение не принято
told-item-heard = Вопрос { $item } заслушан, информация принята к сведению
told-item-postponed = Вопрос { $item } перенесён: { $reason }
told-item-postponed-to = Вопрос { $item } перенесён на заседание № { $session }: { $reason }
told-adjourned = Объявлен перерыв: { $reason }
told-adjourned-until = Объявлен перерыв, возобновление – { $date }, { $time }: { $reason }
told-resumed = Заседание возобновлено
told-closed = Заседание закрыто
told-struck = Запись № { $entry } исключена: { $reason }

## Части строки

subject-decision = проект решения в целом
subject-part = часть решения: «{ $label }»
subject-amendment = поправка: «{ $label }»
subject-alternative = альтернативный вариант: «{ $label }»
subject-procedural = процедурный вопрос: «{ $label }»
counted = за – { $votes-for }, против – { $against }, воздержались – { $abstained }, не голосовали – { $not-voted }
counted-with-spoiled = { $counted }, в том числе недействительных листов голосования – { $spoiled }
outcome-not-adopted-by-tie = не принято, голоса разделились поровну
outcome-not-adopted-by-chair = не принято решающим голосом председателя

## Новости

news-lawful = Кворум имеется, заседание правомочно: членов коллегии всего – { $total }, присутствуют – { $present }, необходимо не менее { $needed }.
news-vote-opened = Голосование № { $vote } начато: членов с правом голоса – { $voters }, для принятия решения необходимо голосов «за» – не менее { $needed }.
news-voter-joined = Прибывший член коллегии участвует в голосовании № { $vote }: число членов с правом голоса увеличилось.
news-voter-left = Убывший член коллегии не участвует в голосовании № { $vote }: число членов с правом голоса уменьшилось.
news-vote-result = Голосование № { $vote }: { $result } ({ $counted }; необходимо голосов «за» – не менее { $needed }).
news-video-not-counted = Присутствие отмечено, но по правилам органа участие по видео-конференц-связи в кворуме не учитывается.
news-struck = Запись № { $entry } больше не действует, но остаётся в журнале.
news-quorum-lost = Кворума больше нет: членов коллегии всего – { $total }, присутствуют – { $present }, необходимо не менее { $needed }. Обсуждать можно, голосовать нельзя.
news-quorum-regained = Кворум снова имеется: членов коллегии всего – { $total }, присутствуют – { $present }, необходимо не менее { $needed }. Голосовать можно.
