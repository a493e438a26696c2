// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exporting/export_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/app/exporting/drawn_request.h"

using namespace interleave;
using namespace std::chrono_literals;

class ExportDialogTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    std::unique_ptr<ExportDialog> m_dialog;

    void open(ExportRequest all, const ExportChoice& choice = {})
    {
        ExportRequest seen = all;
        seen.visible = {TimePoint{1ms}, TimePoint{3ms}};
        seen.rows = {{0, 1}};
        m_dialog = std::make_unique<ExportDialog>(ExportOffer{std::move(all), seen, QStringLiteral("Shown: a part")},
                                                  choice, m_words, m_theme);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    template<typename Widget>
    Widget& find(const char* name)
    {
        return *m_dialog->findChild<Widget*>(QString::fromLatin1(name));
    }
    QString size() { return find<QLabel>("exportSize").text(); }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void cleanup() { m_dialog.reset(); }

    void TheSizeFollowsFormatAndScale()
    {
        open(drawnRequest(m_words));
        QVERIFY2(size().startsWith(QStringLiteral("2,560 × ")), qPrintable(size()));
        QTest::keyClick(&find<QComboBox>("exportScale"), Qt::Key_End);
        QVERIFY2(size().startsWith(QStringLiteral("5,120 × ")), qPrintable(size()));
        QTest::keyClick(&find<QComboBox>("exportFormat"), Qt::Key_Down);
        QVERIFY2(size().startsWith(QStringLiteral("One page of 339 × ")), qPrintable(size()));
        QVERIFY(!find<QComboBox>("exportScale").isEnabled());
        QTest::keyClick(&find<QComboBox>("exportFormat"), Qt::Key_Down);
        QVERIFY2(size().contains(QStringLiteral("kB, sharp")), qPrintable(size()));
        QCOMPARE(m_dialog->choice().format, QStringLiteral("svg"));
    }

    void ChoicesAreThoseThatWereMadeBefore()
    {
        const ExportChoice choice{.format = QStringLiteral("pdf"),
                                  .part = ExportPart::Seen,
                                  .ink = ExportInk::BlackAndWhite,
                                  .scale = 3};
        open(drawnRequest(m_words), choice);
        QVERIFY(m_dialog->choice() == choice);
    }

    void WhatIsSeenIsAPartOfIt()
    {
        open(drawnRequest(m_words));
        QVERIFY(m_dialog->request().visible.isEmpty());
        find<QRadioButton>("exportSeen").setFocus();
        QTest::keyClick(&find<QRadioButton>("exportSeen"), Qt::Key_Space);
        QVERIFY((m_dialog->request().visible == TimeRange{TimePoint{1ms}, TimePoint{3ms}}));
        QVERIFY((m_dialog->request().rows == std::vector<RowSlice>{{0, 1}}));
        QTest::keyClick(&find<QRadioButton>("exportSeen"), Qt::Key_Up);
        QVERIFY(m_dialog->request().visible.isEmpty());
    }

    void BlackAndWhiteIsPrintedInkAndThePreviewShowsIt()
    {
        open(drawnRequest(m_words));
        const auto isGrey = [this] {
            const QImage preview = find<QLabel>("exportPreview").pixmap().toImage();
            for (int y = 0; y < preview.height(); ++y) {
                for (int x = 0; x < preview.width(); ++x) {
                    if (QColor(preview.pixel(x, y)).hsvSaturation() > 40)
                        return false;
                }
            }
            return !preview.isNull();
        };
        QVERIFY(!isGrey());
        QTest::keyClick(&find<QCheckBox>("exportBlackAndWhite"), Qt::Key_Space);
        QVERIFY(m_dialog->request().look == gantt::Look::Print);
        QVERIFY(isGrey());
    }

    void RowsThatAreLeftOutAreToldAndHowToGetThem()
    {
        open(tallRequest(m_words, 1'500));
        QVERIFY2(size().contains(QStringLiteral("Of 1,500 rows the first 200 are drawn")), qPrintable(size()));
        find<QRadioButton>("exportSeen").click();
        QVERIFY(!size().contains(QStringLiteral("rows")));
    }

    void EscapeAndSaveEndIt()
    {
        open(drawnRequest(m_words));
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
        open(drawnRequest(m_words));
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void WhatIsChosenHasAName()
    {
        open(drawnRequest(m_words));
        for (const char* name : {"exportFormat", "exportScale"}) {
            const QWidget& field = find<QComboBox>(name);
            const QList<QLabel*> labels = m_dialog->findChildren<QLabel*>();
            QVERIFY(std::ranges::any_of(labels, [&](const QLabel* one) { return one->buddy() == &field; }));
        }
        QVERIFY(!find<QLabel>("exportPreview").accessibleName().isEmpty());
    }
};

QTEST_MAIN(ExportDialogTest)
#include "export_dialog_test.moc"
