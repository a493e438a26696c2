// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/step_voice.h"

#include <QtTest>
#include <QWidget>

using namespace interleave;

namespace {

const QString kQuestion = QStringLiteral("Sooner with more cores?");
const QString kWord = QStringLiteral("core: What computes.");
const QString kOutcome = QStringLiteral("So it came out.");

} // namespace

class StepVoiceTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QWidget> m_panel;
    StepVoice* m_voice = nullptr;
    std::unique_ptr<QSignalSpy> m_announced;

    /// Since it was last asked.
    QStringList said()
    {
        QCoreApplication::processEvents();
        QStringList all;
        for (const QList<QVariant>& each : *m_announced)
            all << each.front().toString();
        m_announced->clear();
        return all;
    }

private slots:
    void init()
    {
        m_panel = std::make_unique<QWidget>();
        m_voice = new StepVoice(*m_panel);
        m_announced = std::make_unique<QSignalSpy>(m_voice, &StepVoice::announced);
        m_panel->show();
        said();
    }

    void AllThatIsShownAtOnceIsOneAnnouncementAfterwards()
    {
        m_voice->show(kQuestion);
        m_voice->show(kWord);
        QCOMPARE(m_announced->count(), 0);
        QCOMPARE(said(), QStringList(kQuestion + QLatin1Char('\n') + kWord));
        QCOMPARE(said(), QStringList());
    }

    void WhatTheFocusSaysIsNotSaidTwice()
    {
        QWidget field(m_panel.get());
        field.setAccessibleDescription(kQuestion + QStringLiteral(" By keys: arrows."));
        m_voice->show(kQuestion);
        m_voice->show(kWord);
        m_voice->hear(field);
        QCOMPARE(said(), QStringList(kWord));
        m_voice->show(kQuestion); // it was heard
        QCOMPARE(said(), QStringList());
    }

    void WhatTookThePlaceOfSomethingIsSaidAndThatAgainLater()
    {
        m_voice->show(kOutcome);
        QCOMPARE(said(), QStringList(kOutcome));
        m_voice->show(kWord, kOutcome);
        QCOMPARE(said(), QStringList(kWord));
        m_voice->show(kOutcome, kWord);
        QCOMPARE(said(), QStringList(kOutcome));
        m_voice->show(kWord);
        m_voice->show({}, kWord); // gone before it was said
        QCOMPARE(said(), QStringList());
    }

    void AnotherStepBeginsAnew()
    {
        m_voice->show(kQuestion);
        said();
        m_voice->show(kOutcome);
        m_voice->begin();
        QCOMPARE(said(), QStringList());
        m_voice->show(kQuestion);
        QCOMPARE(said(), QStringList(kQuestion));
    }

    void APanelThatIsNotSeenTellsWhenOneComesToIt()
    {
        m_panel->hide();
        m_voice->show(kQuestion);
        QCOMPARE(said(), QStringList());
        m_panel->show();
        QWidget field;
        m_voice->hear(field);
        QCOMPARE(said(), QStringList(kQuestion));
    }
};

QTEST_MAIN(StepVoiceTest)
#include "step_voice_test.moc"
