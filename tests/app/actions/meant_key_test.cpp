// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/meant_key.h"

#include <QAction>
#include <QKeyEvent>
#include <QtTest>

using namespace interleave;

/// The letter keys of the charts on keyboards of other scripts.
class MeantKeyTest : public QObject {
    Q_OBJECT

private:
    static QKeyEvent pressed(char16_t letter, quint32 scanCode = 0, Qt::KeyboardModifiers modifiers = {})
    {
        const QString text(QChar{letter});
        return {QEvent::KeyPress, text.toUpper()[0].unicode(), modifiers, scanCode, 0, 0, text};
    }

private slots:
    void LatinLettersMeanThemselves()
    {
        for (char letter = 'A'; letter <= 'Z'; ++letter)
            QCOMPARE(meantKey({QEvent::KeyPress, letter, {}}), int(letter));
        QCOMPARE(meantKey({QEvent::KeyPress, Qt::Key_Escape, {}}), int(Qt::Key_Escape));
        QCOMPARE(meantKey({QEvent::KeyPress, Qt::Key_Left, {}}), int(Qt::Key_Left));
        QCOMPARE(meantKey({QEvent::KeyPress, 0xc9, {}}), 0xc9); // that of a French keyboard
    }

    void LettersOfOtherScriptsMeanTheKeyAtTheirPlace_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::newRow("Russian") << QStringLiteral("цфывкотхьдчрзбюсиа").remove(QChar(u'х'));
        QTest::newRow("Greek") << QStringLiteral("ςασδρξνμλχηπψβφ");
    }
    void LettersOfOtherScriptsMeanTheKeyAtTheirPlace()
    {
        QFETCH(QString, letters);
        const QString keys =
            letters.startsWith(QChar(u'ц')) ? QStringLiteral("WASDRJNMLXHP,.CBF") : QStringLiteral("WASDRJNMLXHPCBF");
        QCOMPARE(letters.size(), keys.size());
        for (qsizetype n = 0; n < keys.size(); ++n)
            QCOMPARE(meantKey(pressed(letters[n].unicode())), int(keys[n].unicode()));
    }

    void WhatHasNoPlaceMeansItself() { QCOMPARE(meantKey(pressed(u'א')), int(u'א')); }

#ifdef Q_OS_LINUX
    /// Of any script, as X11 and Wayland number the keys.
    void ThePlaceTellsMoreThanTheLetter()
    {
        QCOMPARE(meantKey(pressed(u'א', 28)), int(Qt::Key_T)); // Hebrew
        QCOMPARE(meantKey(pressed(u'в', 25)), int(Qt::Key_W)); // Russian, phonetic
        QCOMPARE(meantKey(pressed(u'т', 60)), int(Qt::Key_Period));
    }
#endif

    void ActionsHearTheMeantKey()
    {
        QWidget widget;
        QAction next(&widget);
        next.setShortcut(QKeySequence(Qt::Key_N));
        QAction back(&widget);
        back.setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_J));
        widget.addActions({&next, &back});
        QSignalSpy nextSpy(&next, &QAction::triggered);
        QSignalSpy backSpy(&back, &QAction::triggered);
        QVERIFY(triggerMeant(widget, pressed(u'т')));
        QVERIFY(triggerMeant(widget, pressed(u'ν')));
        QVERIFY(!triggerMeant(widget, pressed(u'о'))); // J without Shift
        QVERIFY(triggerMeant(widget, pressed(u'о', 0, Qt::ShiftModifier)));
        QVERIFY(!triggerMeant(widget, pressed(u'n'))); // that has its own key
        next.setEnabled(false);
        QVERIFY(!triggerMeant(widget, pressed(u'т')));
        QCOMPARE(nextSpy.count(), 2);
        QCOMPARE(backSpy.count(), 1);
    }
};

QTEST_MAIN(MeantKeyTest)
#include "meant_key_test.moc"
