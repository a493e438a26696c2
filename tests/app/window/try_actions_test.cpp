// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/try_actions.h"

#include <QAction>
#include <QFile>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "app/actions/action_catalog.h"
#include "app/tryout/try_page.h"
#include "app/window/window_actions.h"
#include "core/machine/machine.h"
#include "core/saving/run_file.h"
#include "core/scenario/tried_page.h"
#include "tests/support/opened_window.h"

using namespace interleave;

class TryActionsTest : public QObject, private OpenedWindow {
    Q_OBJECT

    QString m_program; ///< in place of a page: what happened at one

    TryActions& tries() { return window->actions().tries(); }
    QAction& action(const char* id) { return find<QAction>(id); }

    /// A run file of a page at which somebody typed.
    bool makeProgram()
    {
        TryPage page(inspectMachine(), PageMode::Callbacks,
                     checkedParameters((*scenarioById("async-client"))->parameters).value());
        if (!page.open())
            return false;
        page.show();
        if (!QTest::qWaitForWindowExposed(&page))
            return false;
        QTest::keyClicks(page.findChild<QWidget*>(QStringLiteral("keys")), QStringLiteral("hello"));
        page.close();
        const Result<std::string> bytes = savedRuns(RunSet::of(std::vector<std::vector<RunPointer>>{{*page.run()}}));
        m_program = folder.filePath(QStringLiteral("page"));
        QFile script(m_program);
        if (!bytes || !script.open(QIODevice::WriteOnly))
            return false;
        script.write("#!/bin/sh\ncat <<END\n" + QByteArray::fromStdString(*bytes).toBase64() + "\nEND\n");
        script.close();
        return script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

private slots:
    void init()
    {
        unexpectedWarnings();
        QVERIFY(open());
    }
    void cleanup() { QCOMPARE(unexpectedWarnings(), 0); }

    void ThereIsAButtonWhereThereIsAPage()
    {
        window->setup().setScenario(**scenarioById("kebab"));
        QVERIFY(find<QPushButton>("tryYourself").isHidden());
        QVERIFY(!action("try.blocking").isEnabled());
        window->setup().setScenario(**scenarioById("async-client"));
        QVERIFY(!find<QPushButton>("tryYourself").isHidden());
        for (const char* id : {"try.blocking", "try.callbacks", "try.worker"})
            QVERIFY2(action(id).isEnabled(), id);
        QVERIFY(!action("try.end").isEnabled());
    }

    void NoPageIsOpenedBesideARun()
    {
        window->setup().setScenario(**scenarioById("async-client"));
        QTRY_VERIFY(window->runController().machine());
        QSignalSpy settled(window.get(), &MainWindow::settled);
        window->run();
        QVERIFY(!action("try.worker").isEnabled());
        QTRY_COMPARE(settled.count(), 1);
        QVERIFY(action("try.worker").isEnabled());
    }

#ifdef Q_OS_UNIX
    void WhatHappenedIsShownAsARun()
    {
        QVERIFY(makeProgram());
        window->setup().setScenario(**scenarioById("async-client"));
        tries().setProgram(m_program);
        QSignalSpy shown(&tries(), &TryActions::shown);
        action("try.callbacks").trigger();
        QVERIFY(tries().isOpen());
        QVERIFY(!action("try.callbacks").isEnabled()); // one at a time
        QVERIFY(action("try.end").isEnabled());
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(!tries().isOpen());
        QVERIFY(action("try.callbacks").isEnabled());
        QCOMPARE(&window->setup().scenario(), scenarioById("async-client").value());
        QVERIFY2(headline().contains(QStringLiteral("key showed")), qPrintable(headline()));
        QVERIFY(find<QLabel>("origin").text().isEmpty() || find<QLabel>("origin").isHidden()); // it is of this computer
    }

    void APageIsEndedAtOnce()
    {
        window->setup().setScenario(**scenarioById("async-client"));
        QFile script(folder.filePath(QStringLiteral("frozen")));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nexec sleep 1000\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        tries().setProgram(script.fileName());
        action("try.blocking").trigger();
        QVERIFY(tries().isOpen());
        action("try.end").trigger();
        QTRY_VERIFY(!tries().isOpen());
        QVERIFY(action("try.blocking").isEnabled());
    }
#endif

    void ThatItDoesNotOpenIsSaid()
    {
        window->setup().setScenario(**scenarioById("async-client"));
        tries().setProgram(folder.filePath(QStringLiteral("none")));
        QString said;
        QTimer closing;
        connect(&closing, &QTimer::timeout, &closing, [&said] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                said = box->text();
                box->accept();
            }
        });
        closing.start(10);
        action("try.worker").trigger();
        QTRY_VERIFY(!said.isEmpty());
        QVERIFY2(said.startsWith(QStringLiteral("The page could not be opened")), qPrintable(said));
        QTRY_VERIFY(action("try.worker").isEnabled());
    }
};

QTEST_MAIN(TryActionsTest)
#include "try_actions_test.moc"
