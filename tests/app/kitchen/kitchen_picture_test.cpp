// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/kitchen/kitchen_picture.h"

#include <QtTest>

#include "app/i18n/qt_words.h"
#include "tests/support/plain_plan.h"
#include "tests/support/two_kitchens.h"

using namespace interleave;
using namespace std::chrono_literals;

class KitchenPictureTest : public QObject {
    Q_OBJECT

private:
    static constexpr QSize kSize{640, 360};
    QtWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
    Theme m_theme{gantt::Look::Light};
    kitchen::Pace m_pace{.slowdown = 100};

    KitchenPicture pictureOf(KitchenScene scene, QSize size = kSize)
    {
        return {std::move(scene), size, m_words, m_theme};
    }
    QImage imageOf(KitchenScene scene, Duration time)
    {
        return pictureOf(std::move(scene)).at(TimePoint(time), m_pace);
    }

private slots:
    void ItHasItsSizeAndNoTransparency()
    {
        const QImage image = imageOf(twoKitchens(), 7ms);
        QCOMPARE(image.size(), kSize);
        QVERIFY(!image.hasAlphaChannel());
    }

    void ItShowsTheFrameOfTheTime()
    {
        const KitchenScene scene = twoKitchens();
        KitchenPicture picture = pictureOf(scene);
        for (const Duration time : {0ms, 2ms, 5ms, 7ms, 12ms, 20ms}) {
            picture.at(TimePoint(time), m_pace);
            for (std::size_t n = 0; n < scene.runs.size(); ++n) {
                QVERIFY(picture.kitchen(n).frame()
                        == frameAt(*scene.runs[n].script, TimePoint(time), m_pace, KitchenItem::kMostOrders));
            }
        }
    }

    void TheSameTimeIsTheSamePictureWhateverCameBefore()
    {
        KitchenPicture picture = pictureOf(twoKitchens());
        const QImage before = picture.at(TimePoint{2ms}, m_pace);
        QVERIFY(picture.at(TimePoint{7ms}, m_pace) != before);
        QCOMPARE(picture.at(TimePoint{2ms}, m_pace), before);
        QCOMPARE(imageOf(twoKitchens(), 2ms), before);
    }

    void ItIsWhatTheViewShows()
    {
        KitchenScene scene = twoKitchens();
        KitchenPicture picture = pictureOf(scene, {1280, 720});
        const QImage image = picture.at(TimePoint{7ms}, m_pace);
        KitchenView view(m_words, m_theme);
        const int below = static_cast<int>(image.height() - picture.kitchen(0).boundingRect().height());
        view.resize(image.width(), image.height() - below);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setRuns(scene.runs);
        view.setTime(TimePoint{7ms}, m_pace);
        view.clearFocus(); // whose frame no picture has
        const QImage seen = view.viewport()->grab().toImage().convertToFormat(image.format());
        const QRect kitchens(0, 0, 600, image.height() - below - 160); // without the gap, whose colour is the window's, and the clock
        QCOMPARE(image.copy(kitchens), seen.copy(kitchens));
    }

    void WhoHasAKeyIsSeenAtItsHookAndOnTheBench()
    {
        const auto pictureAtStep = [&](int step) {
            const Plan plan = planOf({{Compute{1ms}, Lock{}, Compute{1ms}, Unlock{}}, {Compute{1ms}}}, {Mutex{}});
            Trace trace = traceOf("simulated", plan, plainMachine());
            trace.tasks[0].spans = Spans();
            trace.tasks[0].spans.appendUntil(TimePoint(2ms), Activity::Running, static_cast<StepIndex>(step),
                                             Evidence::Recorded, WorkerId{0}, CpuId{0});
            KitchenScene scene;
            scene.runs[0] = {QString(), std::make_shared<const kitchen::Script>(std::make_shared<const Trace>(trace)), {}};
            return pictureOf(scene, {1280, 720});
        };
        KitchenPicture without = pictureAtStep(0);
        KitchenPicture with = pictureAtStep(2);
        const kitchen::Pace still{.slowdown = 100, .isStill = true};
        const QImage before = without.at(TimePoint{1ms}, still);
        const QImage after = with.at(TimePoint{1ms}, still);
        const auto isChanged = [&](const QRect& box) { return before.copy(box) != after.copy(box); };
        const KitchenItem& kitchen = with.kitchen(0);
        QVERIFY(isChanged(kitchen.boxOf(SharedId{0}).toRect()));
        const auto benchOf = [&](int task) {
            const QRect customer = kitchen.boxOf(static_cast<TaskId>(task)).toRect();
            const auto unit = kitchen.scaleOfUnits();
            return QRect(customer.left(), qRound(customer.top() + 540 * unit), customer.width(), qRound(90 * unit));
        };
        QVERIFY(isChanged(benchOf(0)));
        QVERIFY(!isChanged(benchOf(1)));
    }

    void OneAloneIsLarge()
    {
        KitchenScene scene = twoKitchens();
        scene.alone = 1;
        KitchenPicture picture = pictureOf(scene);
        picture.at(TimePoint{7ms}, m_pace);
        QCOMPARE(picture.kitchen(1).boundingRect().width(), 640.0);
        QVERIFY(!scene.isShown(0) && scene.isShown(1));
        QVERIFY(scene.end() == TimePoint{20ms});
        QVERIFY(scene.shownEnd() == TimePoint{10ms});
    }

    void WordsAndTimeAreBelow()
    {
        const auto below = [](const QImage& image) { return image.copy(0, 305, 640, 55); };
        const QImage early = below(imageOf(twoKitchens(), 2ms));
        QVERIFY(below(imageOf(twoKitchens(), 7ms)) != early);
        KitchenScene film = twoKitchens();
        film.isFilm = true;
        QVERIFY(below(imageOf(film, 2ms)) != early); // its speed
    }

    void TermsAreThereOnDemand()
    {
        KitchenScene scene = twoKitchens();
        const QImage before = imageOf(scene, 2ms);
        scene.areLabelsShown = true;
        QVERIFY(imageOf(scene, 2ms) != before);
    }

    void WithoutARunItIsEmpty()
    {
        const QImage image = imageOf({}, 1ms);
        QCOMPARE(image.pixelColor(100, 100), m_theme.color(&gantt::ChromeColours::window));
    }
};

QTEST_MAIN(KitchenPictureTest)
#include "kitchen_picture_test.moc"
