// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/actions/action_catalog.h"

#include <QtTest>
#include <QtWidgets>

#include "app/actions/action_finder.h"
#include "app/actions/keys_page.h"

using namespace interleave;

class ActionCatalogTest : public QObject {
    Q_OBJECT

private:
    /// A window with a field and a page.
    struct Opened {
        Opened()
        {
            auto* layout = new QVBoxLayout(&window);
            layout->addWidget(&field);
            layout->addWidget(&page);
            page.setFocusPolicy(Qt::StrongFocus);
            catalog.addPage(page);
            catalog.add({.id = QStringLiteral("run.both"),
                         .text = QStringLiteral("&Run both …"),
                         .help = QStringLiteral("runs above, then below"),
                         .keys = {QKeySequence(Qt::Key_F5)},
                         .menu = QStringLiteral("run")},
                        [this] { done << QStringLiteral("run"); });
            catalog.addSeparator(QStringLiteral("run"));
            catalog.add({.id = QStringLiteral("go.fit"),
                         .text = QStringLiteral("&Fit"),
                         .help = QStringLiteral("makes the bar as large as fits"),
                         .keys = {QKeySequence(Qt::Key_F)},
                         .menu = QStringLiteral("go"),
                         .reach = Reach::Pages},
                        [this] { done << QStringLiteral("fit"); });
            window.show();
            window.activateWindow();
        }

        void press(QWidget& widget, Qt::Key key)
        {
            widget.setFocus();
            QTest::keyClick(&widget, key);
        }

        QWidget window;
        QLineEdit field{&window};
        QWidget page{&window};
        ActionCatalog catalog{window};
        QStringList done;
    };

private slots:
    void KeysActWhereTheyReach()
    {
        Opened opened;
        QVERIFY(QTest::qWaitForWindowActive(&opened.window));
        opened.press(opened.field, Qt::Key_F5);
        opened.press(opened.field, Qt::Key_F);
        QCOMPARE(opened.field.text(), QStringLiteral("f"));
        opened.press(opened.page, Qt::Key_F);
        QCOMPARE(opened.done.join(QLatin1Char(' ')), QStringLiteral("run fit"));
    }

    void MenusHaveTheirActionsInOrder()
    {
        Opened opened;
        QMenu menu;
        opened.catalog.fill(menu, QStringLiteral("run"));
        QCOMPARE(menu.actions().size(), 2);
        QCOMPARE(menu.actions()[0]->objectName(), QStringLiteral("run.both"));
        QVERIFY(menu.actions()[1]->isSeparator());
    }

    void WhatIsSaidOfAnActionComesFromItsEntry()
    {
        Opened opened;
        const QAction& run = *opened.catalog.action(QStringLiteral("run.both"));
        QCOMPARE(run.toolTip(), QStringLiteral("runs above, then below (F5)"));
        QCOMPARE(plainText(opened.catalog.entry(run.objectName())), QStringLiteral("Run both"));
        opened.catalog.setKeys(QStringLiteral("run.both"), {QKeySequence(Qt::Key_F6), QKeySequence(Qt::CTRL | Qt::Key_R)});
        QCOMPARE(run.toolTip(), QStringLiteral("runs above, then below (F6, Ctrl+R)"));
        opened.catalog.setKeys(QStringLiteral("run.both"), {});
        QCOMPARE(run.toolTip(), QStringLiteral("runs above, then below"));
    }

    void ChangedKeysAreKeptAndOthersAreNot()
    {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath(QStringLiteral("keys.ini")), QSettings::IniFormat);
        Opened opened;
        opened.catalog.setKeys(QStringLiteral("go.fit"), {QKeySequence(Qt::Key_G)});
        QVERIFY(opened.catalog.hasOwnKeys(QStringLiteral("go.fit")));
        opened.catalog.save(settings);
        QCOMPARE(settings.allKeys(), QStringList{QStringLiteral("keys/go.fit")});
        Opened next;
        next.catalog.load(settings);
        QCOMPARE(next.catalog.keys(QStringLiteral("go.fit")), QList<QKeySequence>{QKeySequence(Qt::Key_G)});
        next.catalog.resetKeys(QStringLiteral("go.fit"));
        next.catalog.save(settings);
        QVERIFY(settings.allKeys().isEmpty());
        QVERIFY(QTest::qWaitForWindowActive(&next.window));
        next.press(next.page, Qt::Key_F);
        QCOMPARE(next.done, QStringList{QStringLiteral("fit")});
    }

    void CollisionsAreTold()
    {
        const Opened opened;
        QVERIFY(opened.catalog.collisions(QStringLiteral("run.both"), {QKeySequence(Qt::Key_F5)}).isEmpty());
        QCOMPARE(opened.catalog.collisions(QStringLiteral("run.both"), {QKeySequence(Qt::Key_F6), QKeySequence(Qt::Key_F)}),
                 QStringList{QStringLiteral("go.fit")});
    }

    void TheFinderRanksNamesBeforeHelp()
    {
        const Opened opened;
        const ActionEntry& run = opened.catalog.entry(QStringLiteral("run.both"));
        QCOMPARE(rankOf(run, QStringLiteral("run")), std::optional(0));
        QCOMPARE(rankOf(run, QStringLiteral("BOTH run")), std::optional(1));
        QVERIFY(rankOf(run, QStringLiteral("below")) > rankOf(run, QStringLiteral("both")));
        QVERIFY(!rankOf(run, QStringLiteral("run kitchen")));
    }

    void TheFinderFindsByAFewLetters()
    {
        Opened opened;
        ActionFinder finder(opened.catalog);
        finder.show();
        auto& words = *finder.findChild<QLineEdit*>();
        QCOMPARE(finder.findChild<QListWidget*>()->count(), 2);
        QTest::keyClick(&words, Qt::Key_Down);
        QCOMPARE(finder.findChild<QListWidget*>()->currentRow(), 1);
        QTest::keyClicks(&words, QStringLiteral("bar"));
        QCOMPARE(finder.findChild<QListWidget*>()->count(), 1);
        QTest::keyClick(&words, Qt::Key_Return);
        QCOMPARE(finder.chosen(), QStringLiteral("go.fit"));
        QCOMPARE(finder.result(), static_cast<int>(QDialog::Accepted));
    }

    void WhatCannotBeDoneNowIsNotOffered()
    {
        Opened opened;
        opened.catalog.action(QStringLiteral("run.both"))->setEnabled(false);
        const ActionFinder finder(opened.catalog);
        QCOMPARE(finder.findChild<QListWidget*>()->count(), 1);
    }

    void KeysAreChangedOnTheirPageWithAWarning()
    {
        Opened opened;
        KeysPage page(opened.catalog, {{QStringLiteral("Drag"), QStringLiteral("moves the view")}});
        page.show();
        auto& table = *page.findChild<QTreeWidget*>();
        auto& warning = *page.findChild<QLabel*>(QStringLiteral("keyWarning"));
        const QList<QTreeWidgetItem*> items = table.findItems(QStringLiteral("Fit"), Qt::MatchExactly | Qt::MatchRecursive);
        QCOMPARE(items.size(), 1);
        table.setCurrentItem(items.constFirst());
        auto& key = *page.findChild<QKeySequenceEdit*>(QStringLiteral("firstKey"));
        QCOMPARE(key.keySequence(), QKeySequence(Qt::Key_F));
        key.setKeySequence(QKeySequence(Qt::Key_F5));
        QVERIFY2(warning.text().contains(QStringLiteral("Run both")), qPrintable(warning.text()));
        key.setKeySequence(QKeySequence(Qt::Key_G));
        QVERIFY(warning.text().isEmpty());
        page.findChild<QPushButton*>(QStringLiteral("useKeys"))->click();
        QCOMPARE(opened.catalog.keys(QStringLiteral("go.fit")), QList<QKeySequence>{QKeySequence(Qt::Key_G)});
        QCOMPARE(items.constFirst()->text(1), QStringLiteral("G"));
        page.findChild<QPushButton*>(QStringLiteral("resetKeys"))->click();
        QCOMPARE(items.constFirst()->text(1), QStringLiteral("F"));
        page.findChild<QLineEdit*>()->setText(QStringLiteral("drag"));
        QVERIFY(items.constFirst()->isHidden());
    }
};

QTEST_MAIN(ActionCatalogTest)
#include "action_catalog_test.moc"
