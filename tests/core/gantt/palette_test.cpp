// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/gantt/palette.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <string_view>

#include "core/gantt/task_sign.h"

using namespace interleave;
using namespace interleave::gantt;

namespace {

constexpr double kTextContrast = 4.5;
constexpr double kGraphicsContrast = 3.0;
constexpr double kFarEnoughApart = 8.0; // CIEDE2000; the emblem or the pattern tells two colours apart as well

struct Vector3 {
    double x, y, z;
};
using Matrix3 = std::array<Vector3, 3>;

Vector3 operator*(const Matrix3& m, Vector3 v)
{
    const auto row = [v](Vector3 r) { return r.x * v.x + r.y * v.y + r.z * v.z; };
    return {row(m[0]), row(m[1]), row(m[2])};
}

/// Machado, Oliveira, Fernandes 2009, severity 1.0, for linear RGB.
struct Sight {
    std::string_view name;
    Matrix3 matrix;
};
constexpr std::array
    kSights{Sight{"normal", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
            Sight{"protan",
                  {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
            Sight{"deutan",
                  {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}},
            Sight{"tritan",
                  {{{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}}}};

Vector3 toLinear(Rgb colour)
{
    const auto channel = [](std::uint8_t value) {
        const double c = value / 255.0;
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return {channel(colour.red), channel(colour.green), channel(colour.blue)};
}

Vector3 seenBy(const Sight& sight, Vector3 colour)
{
    const Vector3 seen = sight.matrix * colour;
    return {std::clamp(seen.x, 0.0, 1.0), std::clamp(seen.y, 0.0, 1.0), std::clamp(seen.z, 0.0, 1.0)};
}

struct Lab {
    double l, a, b;
};

Lab toLab(Vector3 rgb)
{
    const Vector3 xyz =
        Matrix3{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}} * rgb;
    const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
    const double x = f(xyz.x / 0.95047), y = f(xyz.y), z = f(xyz.z / 1.08883);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

double radians(double degrees)
{
    return degrees * std::numbers::pi / 180;
}

double hueOf(double a, double b)
{
    const double degrees = std::atan2(b, a) * 180 / std::numbers::pi;
    return a == 0 && b == 0 ? 0 : degrees < 0 ? degrees + 360 : degrees;
}

/// The steps and names of Sharma, Wu, Dalal 2005.
double ciede2000(Lab first, Lab second)
{
    const auto pow7Share = [](double c) { return std::sqrt(std::pow(c, 7) / (std::pow(c, 7) + std::pow(25.0, 7))); };
    const double g = 0.5 * (1 - pow7Share((std::hypot(first.a, first.b) + std::hypot(second.a, second.b)) / 2));
    const double a1 = first.a * (1 + g), a2 = second.a * (1 + g);
    const double c1 = std::hypot(a1, first.b), c2 = std::hypot(a2, second.b);
    const double h1 = hueOf(a1, first.b), h2 = hueOf(a2, second.b);
    const bool grey = c1 * c2 == 0;

    const double turn = h2 - h1;
    const double dh = grey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
    const double dL = second.l - first.l, dC = c2 - c1;
    const double dH = 2 * std::sqrt(c1 * c2) * std::sin(radians(dh / 2));

    const double l = (first.l + second.l) / 2, c = (c1 + c2) / 2;
    const double h = grey                  ? h1 + h2
                   : std::abs(turn) <= 180 ? (h1 + h2) / 2
                                           : (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
    const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h))
                   + 0.32 * std::cos(radians(3 * h + 6)) - 0.20 * std::cos(radians(4 * h - 63));
    const double sL = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2));
    const double sC = 1 + 0.045 * c, sH = 1 + 0.015 * c * t;
    const double rT = -2 * pow7Share(c) * std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
    return std::sqrt(std::pow(dL / sL, 2) + std::pow(dC / sC, 2) + std::pow(dH / sH, 2) + rT * dC / sC * dH / sH);
}

double difference(const Sight& sight, Vector3 a, Vector3 b)
{
    return ciede2000(toLab(seenBy(sight, a)), toLab(seenBy(sight, b)));
}

/// What a small patterned bar looks like from afar: 70 % fill, 30 % ink.
Vector3 fromAfar(const ActivityStyle& style)
{
    const Vector3 fill = toLinear(style.fill), ink = toLinear(style.ink);
    return {0.7 * fill.x + 0.3 * ink.x, 0.7 * fill.y + 0.3 * ink.y, 0.7 * fill.z + 0.3 * ink.z};
}

double smallestDifference(const Sight& sight, const std::vector<Vector3>& colours)
{
    double smallest = std::numeric_limits<double>::max();
    for (std::size_t i = 0; i < colours.size(); ++i) {
        for (std::size_t k = i + 1; k < colours.size(); ++k)
            smallest = std::min(smallest, difference(sight, colours[i], colours[k]));
    }
    return smallest;
}

QByteArray nameOf(Look look)
{
    constexpr std::array names{"light", "dark", "high contrast", "projector", "print"};
    return names[static_cast<std::size_t>(look)];
}

QByteArray nameOf(std::string_view text)
{
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

bool isGrey(Rgb colour)
{
    return colour.red == colour.green && colour.green == colour.blue;
}

#define VERIFY_CONTRAST(a, b, least) \
    QVERIFY2(contrast(a, b) >= least, \
             qPrintable(QStringLiteral("%1 on %2: %3") \
                            .arg(QString::fromStdString((a).hex()), QString::fromStdString((b).hex())) \
                            .arg(contrast(a, b))))

void addLooks()
{
    QTest::addColumn<Look>("look");
    for (const Look look : kLooks)
        QTest::newRow(nameOf(look).constData()) << look;
}

} // namespace

class PaletteTest : public QObject {
    Q_OBJECT

private slots:
    void HexNamesEveryChannel()
    {
        QCOMPARE(Rgb::fromHex(0x0A72FF), (Rgb{0x0A, 0x72, 0xFF}));
        QCOMPARE(Rgb::fromHex(0x0A72FF).hex(), std::string("#0A72FF"));
        QCOMPARE(Rgb{}.hex(), std::string("#000000"));
    }

    void ContrastIsThatOfWcag()
    {
        const Rgb white = Rgb::fromHex(0xFFFFFF);
        QCOMPARE(contrast(white, Rgb{}), 21.0);
        QCOMPARE(contrast(Rgb{}, white), 21.0);
        QCOMPARE(contrast(white, white), 1.0);
        QVERIFY(std::abs(contrast(Rgb::fromHex(0x767676), white) - 4.54) < 0.005); // the well-known palest grey for text
    }

    void TextIsReadableOnAnyGround()
    {
        QCOMPARE(textOn(Rgb::fromHex(0xFFFFFF)), Rgb{});
        QCOMPARE(textOn(Rgb{}), Rgb::fromHex(0xFFFFFF));
        for (std::uint32_t grey = 0; grey < 256; ++grey) {
            const Rgb ground = Rgb::fromHex(grey * 0x010101);
            VERIFY_CONTRAST(textOn(ground), ground, kTextContrast);
        }
    }

    /// Figures published with the method (Sharma, Wu, Dalal 2005, pairs 1, 7, 17 and 25).
    void ColourDifferenceIsThatOfThePublishedExamples()
    {
        const auto nearly = [](double a, double b) { return std::abs(a - b) < 0.0001; };
        QVERIFY(nearly(ciede2000({50, 2.6772, -79.7751}, {50, 0, -82.7485}), 2.0425));
        QVERIFY(nearly(ciede2000({50, 0, 0}, {50, -1, 2}), 2.3669));
        QVERIFY(nearly(ciede2000({50, 2.5, 0}, {73, 25, -18}), 27.1492));
        QVERIFY(nearly(ciede2000({60.2574, -34.0099, 36.2677}, {60.4626, -34.1751, 39.4387}), 1.2644));
    }

    void ChromeTextIsReadable_data() { addLooks(); }
    void ChromeTextIsReadable()
    {
        QFETCH(Look, look);
        const ChromeColours& c = chromeColours(look);
        for (const Rgb ground : {c.window, c.surface, c.plot, c.selected})
            VERIFY_CONTRAST(c.text, ground, kTextContrast);
        for (const Rgb ground : {c.window, c.surface, c.plot, c.selected})
            VERIFY_CONTRAST(c.quietText, ground, kTextContrast);
        for (const Rgb ground : {c.window, c.plot, c.warningGround})
            VERIFY_CONTRAST(c.warning, ground, kTextContrast);
        for (const Rgb ground : {c.window, c.plot})
            VERIFY_CONTRAST(c.verified, ground, kTextContrast);
        VERIFY_CONTRAST(c.text, c.warningGround, kTextContrast);
        VERIFY_CONTRAST(c.primaryText, c.primary, kTextContrast);
    }

    void ChromeGraphicsAreVisible_data() { addLooks(); }
    void ChromeGraphicsAreVisible()
    {
        QFETCH(Look, look);
        const ChromeColours& c = chromeColours(look);
        for (const Rgb ground : {c.window, c.surface, c.plot, c.selected}) {
            VERIFY_CONTRAST(c.border, ground, kGraphicsContrast);
            VERIFY_CONTRAST(c.focus, ground, kGraphicsContrast);
            VERIFY_CONTRAST(c.primary, ground, kGraphicsContrast);
        }
    }

    void BarsAreVisible_data() { addLooks(); }
    void BarsAreVisible()
    {
        QFETCH(Look, look);
        const Rgb running = activityStyle(look, Activity::Running).fill;
        VERIFY_CONTRAST(running, chromeColours(look).plot, kGraphicsContrast);
        for (const Activity activity : kActivities) {
            const ActivityStyle style = activityStyle(look, activity);
            VERIFY_CONTRAST(style.text, style.fill, kTextContrast);
            VERIFY_CONTRAST(style.ink, chromeColours(look).plot, kGraphicsContrast);
            if (activity == Activity::Running)
                continue;
            VERIFY_CONTRAST(style.ink, style.fill, kGraphicsContrast);
            VERIFY_CONTRAST(running, style.fill, kGraphicsContrast);
        }
    }

    void EveryActivityHasAPatternOfItsOwn_data() { addLooks(); }
    void EveryActivityHasAPatternOfItsOwn()
    {
        QFETCH(Look, look);
        std::vector<Pattern> seen;
        for (const Activity activity : kActivities) {
            const ActivityStyle style = activityStyle(look, activity);
            QVERIFY(std::find(seen.begin(), seen.end(), style.pattern) == seen.end());
            seen.push_back(style.pattern);
            QCOMPARE(style.height, activity == Activity::Running ? 1.0 : 0.68);
        }
    }

    void PrintNeedsNoColour()
    {
        for (const Activity activity : kActivities) {
            const ActivityStyle style = activityStyle(Look::Print, activity);
            QCOMPARE(style.fill, activity == Activity::Running ? Rgb{} : Rgb::fromHex(0xFFFFFF));
            QCOMPARE(style.ink, Rgb{});
        }
        const ChromeColours& c = chromeColours(Look::Print);
        for (const Rgb colour : {c.window, c.text, c.border, c.divider, c.grid, c.selected, c.primary, c.focus, c.warning})
            QVERIFY(isGrey(colour));
    }

    void ActivitiesDifferForEveryKindOfSight_data() { addLooks(); }
    void ActivitiesDifferForEveryKindOfSight()
    {
        QFETCH(Look, look);
        std::vector<Vector3> colours;
        for (const Activity activity : kActivities)
            colours.push_back(fromAfar(activityStyle(look, activity)));
        for (const Sight& sight : kSights) {
            const double smallest = smallestDifference(sight, colours);
            if (look == Look::Print)
                QCOMPARE(smallest, 0.0); // patterns alone
            else
                QVERIFY2(smallest >= kFarEnoughApart, nameOf(sight.name) + ' ' + QByteArray::number(smallest));
        }
    }

    void TaskColoursDifferForEveryKindOfSight()
    {
        std::vector<Vector3> colours;
        for (std::uint32_t i = 0; i < kEmblems.size(); ++i)
            colours.push_back(toLinear(taskSign(TaskId{i}).colour));
        for (const Sight& sight : kSights) {
            const double smallest = smallestDifference(sight, colours);
            QVERIFY2(smallest >= kFarEnoughApart, nameOf(sight.name) + ' ' + QByteArray::number(smallest));
        }
    }

    void TaskSignsAreVisible_data() { addLooks(); }
    void TaskSignsAreVisible()
    {
        QFETCH(Look, look);
        VERIFY_CONTRAST(signOutline(look), chromeColours(look).plot, kGraphicsContrast);
        VERIFY_CONTRAST(signOutline(look), chromeColours(look).window, kGraphicsContrast);
        for (std::uint32_t i = 0; i < kEmblems.size(); ++i) {
            const Rgb colour = taskSign(TaskId{i}).colour;
            VERIFY_CONTRAST(textOn(colour), colour, kTextContrast);
        }
    }

    void SixteenTasksHaveSixteenSigns()
    {
        std::vector<TaskSign> seen;
        for (std::uint32_t i = 0; i < 16; ++i) {
            const TaskSign sign = taskSign(TaskId{i});
            QVERIFY(std::find(seen.begin(), seen.end(), sign) == seen.end());
            QCOMPARE(sign.round, 0);
            QCOMPARE(sign.isHollow, i >= 8);
            seen.push_back(sign);
        }
    }

    void LaterTasksRepeatWithANumber()
    {
        TaskSign expected = taskSign(TaskId{9});
        expected.round = 3;
        QCOMPARE(taskSign(TaskId{9 + 3 * 16}), expected);
        QCOMPARE(taskSign(TaskId{15}).round, 0);
        QCOMPARE(taskSign(TaskId{16}).round, 1);
    }

    void EmblemsFillTheirBoxAndStayInside()
    {
        for (const Emblem emblem : kEmblems) {
            const EmblemPath path = emblemPath(emblem);
            QVERIFY(!path.empty());
            double lowest = 1, highest = -1;
            for (const auto& contour : path) {
                QVERIFY(contour.size() >= 3);
                QVERIFY(!(contour.front() == contour.back()));
                for (const Point point : contour) {
                    QVERIFY(std::abs(point.x) <= 1 && std::abs(point.y) <= 1);
                    lowest = std::min(lowest, point.y);
                    highest = std::max(highest, point.y);
                }
            }
            QVERIFY2(highest - lowest >= 1.5, QByteArray::number(static_cast<int>(emblem)));
        }
    }
};

QTEST_APPLESS_MAIN(PaletteTest)
#include "palette_test.moc"
