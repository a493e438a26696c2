// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/film_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/two_kitchens.h"

using namespace interleave;
using namespace std::chrono_literals;

class FilmDialogTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<FilmDialog> m_dialog;

    static FilmOffer offer()
    {
        return {.scene = twoKitchens(),
                .headings = {QStringLiteral("Interleaved"), QStringLiteral("Parallel")},
                .moment = TimePoint{7ms},
                .seen = {TimePoint{2ms}, TimePoint{4ms}},
                .seenWords = QStringLiteral("Shown: a part"),
                .pace = {.slowdown = 100}};
    }
    void open(FilmOffer what, const FilmChoice& choice = {})
    {
        m_dialog = std::make_unique<FilmDialog>(std::move(what), choice, m_words, m_theme);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    template<typename Widget>
    Widget& find(const char* name)
    {
        return *m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    void press(const char* field, Qt::Key key) { QTest::keyClick(&find<QWidget>(field), key); }
    QString told() { return find<QLabel>("filmSize").text(); }
    QImage preview() { return find<QLabel>("filmPreview").pixmap().toImage(); }
    bool canSave() { return m_dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save)->isEnabled(); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { m_dialog.reset(); }

    void ItSaysBeforehandHowManyFramesAndHowLong()
    {
        open(offer());
        QCOMPARE(told(), QStringLiteral("51 frames; the film plays for 2.04 s."));
        press("filmSpeed", Qt::Key_Down); // 1/30
        QCOMPARE(m_dialog->request().timing.slowdown, 30);
        QCOMPARE(m_dialog->request().pace.slowdown, 30);
        QCOMPARE(told(), QStringLiteral("16 frames; the film plays for 640 ms."));
        press("filmFrameRate", Qt::Key_End); // 60
        QCOMPARE(told(), QStringLiteral("37 frames; the film plays for 617 ms."));
    }

    void JustWhatTheChartsShowIsAPart()
    {
        open(offer());
        const QImage begin = preview();
        find<QRadioButton>("filmSeen").setFocus();
        press("filmSeen", Qt::Key_Space);
        QVERIFY((m_dialog->request().timing.stretch == TimeRange{TimePoint{2ms}, TimePoint{4ms}}));
        QCOMPARE(told(), QStringLiteral("6 frames; the film plays for 240 ms."));
        QVERIFY(preview() != begin);
    }

    void OneKitchenEndsWithItsRun()
    {
        open(offer());
        const QImage both = preview();
        QVERIFY(!m_dialog->request().scene.alone);
        press("filmKitchens", Qt::Key_End);
        QCOMPARE(m_dialog->request().scene.alone, std::optional<std::size_t>(1));
        QVERIFY((m_dialog->request().timing.stretch == TimeRange{TimePoint{}, TimePoint{10ms}}));
        QVERIFY(preview() != both);
    }

    void KitchensAndSpeedAreThoseOfTheReplayAtFirst()
    {
        FilmOffer shown = offer();
        shown.scene.alone = 0;
        shown.pace.slowdown = 10;
        open(shown);
        QCOMPARE(find<QComboBox>("filmKitchens").currentText(), QStringLiteral("Interleaved"));
        QCOMPARE(m_dialog->request().timing.slowdown, 10);
        QCOMPARE(m_dialog->request().scene.alone, std::optional<std::size_t>(0));
    }

    void ARunWithoutASecondIsTheOnlyKitchen()
    {
        FilmOffer one = offer();
        one.scene.runs[1].script = nullptr;
        open(one);
        QVERIFY(!find<QComboBox>("filmKitchens").isEnabled());
        QCOMPARE(m_dialog->request().scene.alone, std::optional<std::size_t>(0));
    }

    void AMomentIsTheReplayAtRest()
    {
        open(offer());
        press("filmFormat", Qt::Key_Home);
        const FilmRequest request = m_dialog->request();
        QCOMPARE(request.timing.frames(), 1);
        QVERIFY(request.timing.timeOf(0) == TimePoint{7ms});
        QVERIFY(request.pace.isStill && !request.scene.isFilm);
        for (const char* field : {"filmSpeed", "filmFrameRate", "filmAll", "filmSeen"})
            QVERIFY2(!find<QWidget>(field).isEnabled(), field);
        QVERIFY(canSave());
    }

    void TooManyFramesAreRefusedWithWhatToDo()
    {
        FilmOffer slow = offer();
        slow.pace.slowdown = 1000;
        slow.scene.runs[0].script = [] {
            auto run = std::make_shared<RunResult>(drawnRun("one-core", "Ada  " + std::string(400, 'R') + "\n"));
            return std::make_shared<const kitchen::Script>(std::shared_ptr<const Trace>(run, &run->trace));
        }();
        open(slow);
        QCOMPARE(told(), QStringLiteral(
                             "That would be 10,001 frames, and at most 6,000 can be made. Choose a part of the run, a "
                             "higher speed or fewer frames a second."));
        QVERIFY(!canSave());
        press("filmFrameRate", Qt::Key_Home); // 10
        QVERIFY(canSave());
    }

    void ChoicesAreThoseThatWereMadeBefore()
    {
        const FilmChoice choice{.format = QStringLiteral("png-sequence"),
                                .size = {1920, 1080},
                                .framesPerSecond = 50,
                                .part = ExportPart::Seen};
        open(offer(), choice);
        QVERIFY(m_dialog->choice() == choice);
        QCOMPARE(m_dialog->request().size, QSize(1920, 1080));
    }

    void EscapeAndReturnEndIt()
    {
        open(offer());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        open(offer());
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void WhatIsChosenHasAName()
    {
        open(offer());
        const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
        for (const char* name : {"filmFormat", "filmFrame", "filmKitchens", "filmSpeed", "filmFrameRate"}) {
            const QWidget& field = find<QComboBox>(name);
            QVERIFY2(std::ranges::any_of(labels, [&](const QLabel* one) { return one->buddy() == &field; }), name);
        }
        QVERIFY(!find<QLabel>("filmPreview").accessibleName().isEmpty());
    }
};

QTEST_MAIN(FilmDialogTest)
#include "film_dialog_test.moc"
