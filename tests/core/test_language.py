# SPDX-License-Identifier: Apache-2.0
"""Owns the proof that the language of a text is guessed where it can be, and nowhere else."""

from __future__ import annotations

import pytest

import resources
from core.language import guess_language
from resources import LANGUAGES
from tests.cases import in_each

OTHERS = {
    "Portuguese": "Prezada senhora, escrevo para informar que depois da minha denúncia sobre a"
    " fraude nas compras o meu supervisor alterou a minha avaliação e não renovou o meu contrato.",
    "Italian": "Gentile dottoressa, le scrivo perché dopo la mia segnalazione il mio superiore ha"
    " cambiato la valutazione e il contratto non è stato rinnovato. L'ufficio è d'accordo.",
    "German": "Sehr geehrte Frau Benali, nach meiner Meldung an die Innenrevision hat mein"
    " Vorgesetzter die Beurteilung geändert, und der Vertrag wurde nicht verlängert.",
    "Dutch": "Geachte mevrouw, na mijn melding heeft mijn leidinggevende de beoordeling gewijzigd"
    " en is het contract niet verlengd. Het is voor mij niet gemakkelijk. De was in het huis.",
    "Catalan": "Benvolguda senyora, li escric perquè després de la meva denúncia el meu superior"
    " va canviar l'avaluació i el contracte no es va renovar. Li demano que examini el cas.",
    "Ukrainian": "Шановна пані, після мого повідомлення про закупівлі мій керівник змінив оцінку,"
    " і контракт не було продовжено. Я не знаю, до кого ще звернутися, як і для моїх колег.",
    "Bulgarian": "Уважаема госпожо, след моя сигнал до одита ръководителят ми промени оценката и"
    " договорът не беше подновен. Не знам към кого друг да се обърна и за мен това е трудно.",
    "Persian": "پس از گزارش من درباره خرید کالا، مدیرم ارزیابی مرا تغییر داد و قرارداد من تمدید"
    " نشد. من نمی‌دانم با چه کسی باید صحبت کنم. ما در دفتر هستیم.",
    "Japanese": "購買について監査部門に報告した後、上司が私の評価を変更し、契約は終わりました。",
    "a name": "Hélène Garnier-Œuvray",
    "nothing": "",
    "numbers": "2021-03-09 12:30 +41 22 917 00 00",
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["acknowledgement", "referral_memo", "status_update"])
def test_a_letter_is_recognised_by_its_language(language, kind):
    assert guess_language(resources.read_text(f"letters/{language}/{kind}.txt")) == language


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_sentence_is_never_taken_for_another_of_the_six_languages(language):
    codes = resources.read_json("messages/case.json")
    guessed = {guess_language(" ".join(texts[language].values())) for texts in codes.values()}
    assert guessed - {""} == {language}


@in_each("name", OTHERS)
def test_a_neighbouring_language_is_not_claimed(name):
    assert guess_language(OTHERS[name]) == ""


def test_what_an_answer_quotes_does_not_count():
    quoted = resources.read_text("letters/en/acknowledgement.txt").replace("\n", "\n> ")
    own = "Je vous remercie de votre réponse, mais je ne peux pas attendre."
    assert guess_language(f"{own}\n> {quoted}") == "fr"
