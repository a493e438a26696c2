// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/copy_view.h"

#include <QElapsedTimer>
#include <QMouseEvent>
#include <QtTest>

#include "app/i18n/qt_words.h"
#include "app/lecture/lecture_show.h"
#include "core/lecture/catalog.h"

using namespace interleave;

class CopyViewTest : public QObject {
    Q_OBJECT

private:
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    std::unique_ptr<LectureShow> m_show;
    std::unique_ptr<CopyView> m_copy;
    int m_taken = 0;

private slots:
    void init()
    {
        m_taken = 0;
        m_show = std::make_unique<LectureShow>(*lecture::builtInLecture("twenty-minutes"), RunController::Inspector(), m_words);
        m_copy = std::make_unique<CopyView>(*m_show);
        m_copy->resize(400, 300);
        m_copy->setPicture([this](QSize size) {
            ++m_taken;
            QPixmap picture(QSize(160, 90).scaled(size, Qt::KeepAspectRatio));
            picture.fill(Qt::red);
            return picture;
        });
        m_copy->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_copy.get()));
        QTRY_VERIFY(m_taken > 0);
    }
    void cleanup()
    {
        m_copy.reset();
        m_show.reset();
    }

    void ThePictureIsInTheMiddle()
    {
        const QImage seen = m_copy->grab().toImage();
        QCOMPARE(seen.pixelColor(200, 150), QColor(Qt::red));
        QVERIFY(seen.pixelColor(200, 10) != QColor(Qt::red)); // 400 by 225
        QCOMPARE(seen.pixelColor(200, 45), QColor(Qt::red));
    }

    void OneThatPlaysIsNotTakenMoreThanTenTimesASecond()
    {
        m_copy->refresh();
        QTRY_VERIFY(m_taken > 1);
        QElapsedTimer since; // from within a pause
        since.start();
        const int before = m_taken;
        while (m_taken < before + 4) {
            m_copy->refresh();
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 1);
        }
        QVERIFY(since.elapsed() >= 250); // three pauses
    }

    void WhileRunsAreMeasuredOnlyWhatOnePressesIsSeen()
    {
        m_show->runner().gate().close();
        const int before = m_taken;
        m_copy->refresh();
        emit m_show->ran();
        QCoreApplication::processEvents();
        QCOMPARE(m_taken, before);
        m_show->goOn();
        QTRY_COMPARE(m_taken, before + 1);
        m_copy->refresh();
        m_show->runner().gate().open();
        QTRY_VERIFY(m_taken > before + 1);
    }

    void WhatIsHiddenIsNotTaken()
    {
        m_copy->hide();
        const int before = m_taken;
        m_show->goOn();
        QCoreApplication::processEvents();
        QCOMPARE(m_taken, before);
    }

    void OnePointsByDraggingFromEdgeToEdge()
    {
        const QSignalSpy pointed(m_copy.get(), &CopyView::pointed);
        const QSignalSpy released(m_copy.get(), &CopyView::released);
        QTest::mousePress(m_copy.get(), Qt::LeftButton, {}, QPoint(100, 150));
        QMouseEvent move(QEvent::MouseMove, QPointF(390, 299), QPointF(390, 299), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_copy.get(), &move);
        QTest::mouseRelease(m_copy.get(), Qt::LeftButton, {}, QPoint(390, 299));
        QCOMPARE(pointed.size(), 2);
        QCOMPARE(pointed[0][0].toPointF(), QPointF(0.25, 0.5));
        QVERIFY(pointed[1][0].toPointF().x() > 0.95);
        QCOMPARE(pointed[1][0].toPointF().y(), 1.0);
        QCOMPARE(released.size(), 1);
    }
};

QTEST_MAIN(CopyViewTest)
#include "copy_view_test.moc"
