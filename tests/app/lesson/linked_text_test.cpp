// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lesson/linked_text.h"

#include <QLineEdit>
#include <QtTest>
#include <QVBoxLayout>

using namespace interleave;

class LinkedTextTest : public QObject {
    Q_OBJECT

private slots:
    void TabGoesFromLinkToLinkAndEachIsTold()
    {
        QWidget window;
        auto* layout = new QVBoxLayout(&window);
        auto* before = new QLineEdit(&window);
        auto* text = new LinkedText(&window);
        auto* after = new QLineEdit(&window);
        for (QWidget* part : {static_cast<QWidget*>(before), static_cast<QWidget*>(text), static_cast<QWidget*>(after)})
            layout->addWidget(part);
        text->setText(QStringLiteral("<p>A <a href=\"word:core\">core</a> has a <a href=\"word:turn\">turn</a>.</p>"));
        text->setLinked(true);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        before->setFocus();
        QSignalSpy met(text, &LinkedText::linkMet);
        QSignalSpy pressed(text, &QLabel::linkActivated);
        for (int n = 0; n < 8 && !after->hasFocus(); ++n) {
            QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
            if (met.count() == 2 && pressed.isEmpty())
                QTest::keyClick(text, Qt::Key_Return);
        }
        QVERIFY(after->hasFocus());
        QCOMPARE(met.count(), 2);
        QCOMPARE(met[0][0].toString(), QStringLiteral("core"));
        QCOMPARE(met[1][0].toString(), QStringLiteral("turn"));
        QCOMPARE(pressed.value(0).value(0).toString(), QStringLiteral("word:turn"));
    }

    void WithoutLinksItIsGoneToAsWell()
    {
        LinkedText text;
        QVERIFY(text.focusPolicy() & Qt::TabFocus);
        text.setLinked(true);
        QVERIFY(text.focusPolicy() & Qt::TabFocus);
        QVERIFY(text.textInteractionFlags().testFlag(Qt::TextSelectableByKeyboard));
    }
};

QTEST_MAIN(LinkedTextTest)
#include "linked_text_test.moc"
