// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_command.h"

#include <QKeyEvent>
#include <QtTest>

using namespace interleave;

namespace {

std::optional<LectureCommand> pressed(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    return commandOf(QKeyEvent(QEvent::KeyPress, key, modifiers));
}

} // namespace

class LectureCommandTest : public QObject {
    Q_OBJECT

private slots:
    void NoKeyDoesTwoThings()
    {
        QList<QKeySequence> all;
        for (const LectureKey& key : lectureKeys()) {
            QVERIFY(!key.keys.isEmpty() && !key.words.isEmpty());
            for (const QKeySequence& each : key.keys) {
                QVERIFY2(!all.contains(each), qPrintable(each.toString()));
                all << each;
                QVERIFY(pressed(each[0].key(), each[0].keyboardModifiers()) == key.command);
            }
        }
    }

    void ShiftTellsApartOnlyWhatDiffersByIt()
    {
        QVERIFY(pressed(Qt::Key_N, Qt::ShiftModifier) == LectureCommand::GoOn);
        QVERIFY(pressed(Qt::Key_T, Qt::ShiftModifier) == LectureCommand::ResetClock);
        QVERIFY(pressed(Qt::Key_Question, Qt::ShiftModifier) == LectureCommand::Keys);
        QVERIFY(!pressed(Qt::Key_PageDown, Qt::ShiftModifier)); // the notes scroll
    }

    void WithCtrlOrAltNothingOfALectureIsMeant()
    {
        for (const Qt::KeyboardModifier modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::MetaModifier})
            QVERIFY(!pressed(Qt::Key_N, modifier));
    }
};

QTEST_MAIN(LectureCommandTest)
#include "lecture_command_test.moc"
