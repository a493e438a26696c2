// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QMap>
#include <QRegularExpression>
#include <QtTest>
#include <QXmlStreamReader>

#include <sstream>

#include "core/exporting/svg_writer.h"
#include "core/exporting/text_width.h"
#include "tests/core/exporting/example_runs.h"

using namespace interleave;
using namespace std::chrono_literals;

namespace {

/// What was read of a picture.
struct Read {
    QString problem; ///< why it is no XML; empty where it is
    QMap<QString, int> elements;
    QStringList texts;
    QStringList smallTexts; ///< those of the foot
    QStringList groups;
    double width = 0;
    double height = 0;
    double lowest = 0;   ///< base line of the lowest text
    double farthest = 0; ///< x of the text or rectangle farthest right
};

QByteArray exported(const ExportRequest& request)
{
    std::ostringstream out;
    exporterById("svg").value()->write(request, out);
    return QByteArray::fromStdString(out.str());
}

void readAttributes(const QXmlStreamReader& xml, Read& read)
{
    const QXmlStreamAttributes attributes = xml.attributes();
    if (xml.name() == QLatin1String("svg")) {
        read.width = attributes.value(QLatin1String("width")).toDouble();
        read.height = attributes.value(QLatin1String("height")).toDouble();
    }
    read.farthest = std::max(read.farthest, attributes.value(QLatin1String("x")).toDouble()
                                                + attributes.value(QLatin1String("width")).toDouble());
    if (xml.name() == QLatin1String("g"))
        read.groups.append(attributes.value(QLatin1String("id")).toString());
    if (xml.name() == QLatin1String("text"))
        read.lowest = std::max(read.lowest, attributes.value(QLatin1String("y")).toDouble());
}

Read read(const ExportRequest& request)
{
    Read read;
    QXmlStreamReader xml(exported(request));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        ++read.elements[xml.name().toString()];
        readAttributes(xml, read);
        if (xml.name() != QLatin1String("text") && xml.name() != QLatin1String("title"))
            continue;
        const bool isSmall = xml.attributes().value(QLatin1String("font-size")) == QLatin1String("11.5");
        read.texts.append(xml.readElementText());
        if (isSmall)
            read.smallTexts.append(read.texts.last());
    }
    read.problem = xml.errorString();
    return read;
}

bool says(const Read& read, const char* text)
{
    return read.texts.contains(QString::fromUtf8(text));
}

} // namespace

class SvgTest : public QObject {
    Q_OBJECT

private slots:
    void IsWellFormedAndSimple()
    {
        const Read picture = read(example::comparison());
        QCOMPARE(picture.problem, QString());
        const QStringList allowed{QStringLiteral("desc"), QStringLiteral("g"),   QStringLiteral("path"),
                                  QStringLiteral("rect"), QStringLiteral("svg"), QStringLiteral("text"),
                                  QStringLiteral("title")};
        for (const QString& element : picture.elements.keys())
            QVERIFY2(allowed.contains(element), qPrintable(element));
        QVERIFY(!exported(example::comparison()).contains("style="));
    }

    void SaysWhatThePictureShows()
    {
        const Read picture = read(example::comparison());
        for (const char* text :
             {"This shows nothing yet: other programs took 16 % of the cores' time.",
              "Interleaved",
              "Parallel",
              "Two at the same instant?",
              "Never",
              "Yes, up to 2, for 4 ms",
              "11 ms",
              "7 ms",
              "ended 4 ms earlier",
              "Ada",
              "B, \"Ben\"",
              "carve",
              "wrap",
              "At once",
              "max 1",
              "max 2",
              "Running",
              "Ready, waits for its turn",
              "Waits for the fryer",
              "0 ms",
              "10 ms",
              "Measured on Linux <6.1> with Test & Co.. 2 cores could be used. Threads could be pinned to "
              "a core."})
            QVERIFY2(says(picture, text), text);
        QVERIFY(!says(picture, titleOf(Activity::WaitingLock).source));
    }

    void HasOneAxisForAllRuns()
    {
        QCOMPARE(read(example::comparison()).groups,
                 QStringList({QStringLiteral("legend"), QStringLiteral("run-1"), QStringLiteral("run-2"),
                              QStringLiteral("axis"), QStringLiteral("foot")}));
    }

    void RowsByCoreNameCoresAndTasks()
    {
        ExportRequest request = example::comparison();
        request.rowsBy = gantt::RowsBy::Cpu;
        const Read picture = read(request);
        QCOMPARE(picture.problem, QString());
        QCOMPARE(picture.texts.count(QStringLiteral("Core 1")), 2);
        QCOMPARE(picture.texts.count(QStringLiteral("Core 3")), 1);
        QVERIFY(picture.texts.count(QStringLiteral("Ada")) > 2);
        QVERIFY(!says(picture, "carve"));
    }

    void GrowsWithTheRowsAndKeepsAllInside_data()
    {
        QTest::addColumn<int>("tasks");
        QTest::addColumn<bool>("byCore");
        for (const int tasks : {1, 8, 64}) {
            QTest::addRow("%d by task", tasks) << tasks << false;
            QTest::addRow("%d by core", tasks) << tasks << true;
        }
    }

    void GrowsWithTheRowsAndKeepsAllInside()
    {
        QFETCH(int, tasks);
        QFETCH(bool, byCore);
        std::vector<example::Drawn> drawn;
        for (int i = 0; i < tasks; ++i)
            drawn.push_back({"Task with a long name " + std::to_string(i), "RRRIIIR", static_cast<CpuId>(i)});
        ExportRequest request;
        request.runs = {example::run("all-cores", drawn)};
        request.rowsBy = byCore ? gantt::RowsBy::Cpu : gantt::RowsBy::Task;
        const Read picture = read(request);
        QCOMPARE(picture.problem, QString());
        QCOMPARE(picture.width, 1280.0);
        QVERIFY(picture.height > 18 * tasks);
        QVERIFY(picture.lowest < picture.height);
        QVERIFY(picture.farthest <= picture.width);
    }

    void ManySpansMakeASmallFile()
    {
        std::string pattern;
        for (int i = 0; i < 50000; ++i)
            pattern += "R.";
        ExportRequest request;
        request.runs = {example::run("one-core", {{"Ada", pattern, CpuId{1}}}, 10us)};
        QVERIFY(exported(request).size() < 300'000);
        QVERIFY(says(read(request), "max 1"));
        QVERIFY(exported(request).contains("its column shows their shares"));
    }

    void ElementsAndCornersFollowFromPixelsNotFromSpans_data()
    {
        QTest::addColumn<int>("spans");
        QTest::addColumn<bool>("byCore");
        for (const int spans : {600, 6'000, 60'000}) {
            QTest::addRow("%d by task", spans) << spans << false;
            QTest::addRow("%d by core", spans) << spans << true;
        }
    }

    void ElementsAndCornersFollowFromPixelsNotFromSpans()
    {
        constexpr int rows = 25; // so many that they are low
        QFETCH(int, spans);
        QFETCH(bool, byCore);
        std::vector<example::Drawn> drawn;
        std::vector<std::string> patterns;
        for (int row = 0; row < rows; ++row) {
            std::string& pattern = patterns.emplace_back();
            for (int i = 0; i < spans; ++i)
                pattern += "RI.RLR"[(i + row) % 6];
        }
        for (int row = 0; row < rows; ++row)
            drawn.push_back({"Task", patterns[static_cast<std::size_t>(row)], static_cast<CpuId>(row)});
        ExportRequest request;
        request.runs = {example::run("all-cores", drawn, 6ms / spans * 100)};
        request.rowsBy = byCore ? gantt::RowsBy::Cpu : gantt::RowsBy::Task;
        const QByteArray svg = exported(request);
        const Read picture = read(request);
        QCOMPARE(picture.problem, QString());
        // A few shapes for each of five activities, a name and a sign; the rest is the frame.
        QVERIFY2(picture.elements[QStringLiteral("path")] <= 25 * rows + 50,
                 qPrintable(QString::number(picture.elements[QStringLiteral("path")])));
        // In each of a thousand pixels, at most three shapes of a few steps.
        const QByteArray lower = svg.toLower();
        const int steps = static_cast<int>(lower.count('h') + lower.count('v') + lower.count('l') + lower.count('m'));
        QVERIFY2(steps < rows * 1048 * 12, qPrintable(QString::number(steps)));
        QVERIFY2(svg.size() < rows * 1048 * 40, qPrintable(QString::number(svg.size())));
    }

    void StairsAreOneShapeWhereTheyTouch()
    {
        SvgPath path;
        path.add(std::vector<Tread>{{3, 4, 1}, {2, 3, 1}, {1, 2, 0.5}, {-1, 0, 2}}, 5);
        QCOMPARE(path.data(), std::string("m4 5v-4h-2v-0.5h-1v4.5zm-4 0v-3h-1v3z"));
    }

    void PathsAreStepsBetweenRoundedPlaces()
    {
        SvgPath path;
        path.add(gantt::Rect{0.333, 0, 0.666, 2});
        path.add(gantt::Rect{0.666, 0, 1, 2});
        path.add(gantt::Stroke{1, 1, 2, 3});
        path.add(gantt::Stroke{2, 3, 1, 1});
        QCOMPARE(path.data(), std::string("m0.33 0h0.34v2h-0.34zm0.34 0h0.33v2h-0.33zm0.33 1l1 2m0 0l-1-2"));
    }

    void RunsOfOneModelAreToldApart()
    {
        const Read picture = read(example::twins());
        QVERIFY(says(picture, "Interleaved (1)"));
        QVERIFY(says(picture, "Interleaved (2)"));
        QVERIFY(says(picture, "This shows nothing yet: other programs took 16 % of the cores' time."));
    }

    void ThePartThatIsVisibleIsDrawn()
    {
        ExportRequest request = example::comparison();
        request.visible = {TimePoint{1ms}, TimePoint{3ms}};
        const Read picture = read(request);
        QVERIFY(says(picture, "2.0 ms"));
        QVERIFY(!says(picture, "wrap"));
    }

    void APartOfTheTimeIsSaidToBe()
    {
        ExportRequest request = example::comparison();
        QVERIFY(!exported(request).contains("Shown: "));
        request.visible = {TimePoint{1ms}, TimePoint{3ms}};
        QVERIFY(exported(request).contains("Shown: 1 ms to 3 ms, of 11 ms"));
        request.visible = {TimePoint{1234567ns}, TimePoint{1244567ns}};
        QVERIFY(exported(request).contains("Shown: 1.2346 ms to 1.2446 ms, of 11 ms"));
        request.visible = {TimePoint{}, TimePoint{11ms}};
        QVERIFY(!exported(request).contains("Shown: "));
    }

    void RowsThatWereAskedForAreDrawnAndSaidToBeAPart()
    {
        ExportRequest request = example::comparison();
        request.rows = {{1, 2}, {0, 2}};
        const Read picture = read(request);
        QVERIFY(says(picture, "Row 2 of 2"));
        QCOMPARE(picture.texts.count(QStringLiteral("Ada")), 1);
        QCOMPARE(picture.texts.count(QStringLiteral("B, \"Ben\"")), 2);
    }

    void ARunWithoutRowsIsLeftOut()
    {
        ExportRequest request = example::comparison();
        request.rows = {{0, 2}, {2, 2}};
        const Read picture = read(request);
        QCOMPARE(picture.groups, QStringList({QStringLiteral("legend"), QStringLiteral("run-1"), QStringLiteral("axis"),
                                              QStringLiteral("foot")}));
        QVERIFY(says(picture, "This shows nothing yet: other programs took 16 % of the cores' time."));
    }

    void TenThousandRowsMakeNoMonster_data()
    {
        QTest::addColumn<bool>("byCore");
        QTest::newRow("by task") << false;
        QTest::newRow("by core") << true;
    }

    void TenThousandRowsMakeNoMonster()
    {
        QFETCH(bool, byCore);
        std::vector<example::Drawn> drawn;
        for (int i = 0; i < 10'000; ++i)
            drawn.push_back({"Task " + std::to_string(i + 1), "R.RIIR", static_cast<CpuId>(i % 2)});
        ExportRequest request;
        request.runs = {example::run("all-cores", drawn)};
        request.rowsBy = byCore ? gantt::RowsBy::Cpu : gantt::RowsBy::Task;
        const QByteArray svg = exported(request);
        QVERIFY2(svg.size() < 1'000'000, qPrintable(QString::number(svg.size())));
        const Read picture = read(request);
        if (byCore) {
            QVERIFY(says(picture, ("and " + englishWords().number(std::int64_t{9'952}) + " more tasks").c_str()));
            return;
        }
        const std::string all = englishWords().number(std::int64_t{10'000});
        QVERIFY(says(picture, ("Rows 1 to 200 of " + all).c_str()));
        QVERIFY(says(picture, "Task 200"));
        QVERIFY(!says(picture, "Task 201"));
        request.rows = {{9'990, 10'000}};
        const std::string caption = "Rows " + englishWords().number(std::int64_t{9'991}) + " to " + all + " of " + all;
        QVERIFY(says(read(request), caption.c_str()));
        QVERIFY(says(read(request), "Task 10000"));
    }

    void InPrintNothingHasAColour_data()
    {
        QTest::addColumn<bool>("byCore");
        QTest::newRow("by task") << false;
        QTest::newRow("by core") << true;
    }

    void InPrintNothingHasAColour()
    {
        QFETCH(bool, byCore);
        ExportRequest request = example::comparison();
        request.look = gantt::Look::Print;
        request.rowsBy = byCore ? gantt::RowsBy::Cpu : gantt::RowsBy::Task;
        static const QRegularExpression colour(QStringLiteral("#([0-9A-F]{2})([0-9A-F]{2})([0-9A-F]{2})"));
        auto found = colour.globalMatch(QString::fromUtf8(exported(request)));
        QVERIFY(found.hasNext());
        while (found.hasNext()) {
            const QRegularExpressionMatch one = found.next();
            QVERIFY2(one.captured(1) == one.captured(2) && one.captured(2) == one.captured(3), qPrintable(one.captured()));
        }
    }

    void AStoppedRunIsSaidToBe()
    {
        ExportRequest request = example::comparison();
        const auto stopped = std::make_shared<RunResult>(*request.runs[0]);
        stopped->trace.info.outcome = Outcome::Stopped;
        request.runs[0] = stopped;
        const Read picture = read(request);
        QVERIFY(says(picture, "stopped after 11 ms"));
        QVERIFY(!says(picture, "ended 4 ms earlier"));
    }

    void AStandstillIsToldInFull()
    {
        ExportRequest request;
        request.runs = {example::deadlock()};
        const Read picture = read(request);
        QCOMPARE(picture.problem, QString());
        QVERIFY(says(picture, "deadlock, ended after 8 ms"));
        QVERIFY(says(picture,
                     "Expected: both to end. Came out: a deadlock. Found after 7 ms: Ada waits for key 2, which "
                     "Ben has; Ben waits for key 1, which Ada has."));
        QVERIFY(says(picture, titleOf(Activity::WaitingLock).source));
        QVERIFY(!says(picture, titleOf(Activity::WaitingMessage).source));
        QVERIFY(picture.lowest < picture.height);
    }

    void WaitingForMessagesIsInTheLegendWhereItOccurs()
    {
        ExportRequest request;
        request.runs = {example::run("one-core", {{"Ada", "RMMR", CpuId{1}}})};
        const Read picture = read(request);
        QVERIFY(says(picture, titleOf(Activity::WaitingMessage).source));
        QVERIFY(!says(picture, titleOf(Activity::WaitingLock).source));
    }

    void LongEvidenceIsBrokenIntoLinesThatStayInside()
    {
        ExportRequest request = example::comparison();
        for (auto& run : request.runs) {
            const auto known = std::make_shared<RunResult>(*run);
            known->trace.witness
                .problem = {INTERLEAVE_TEXT("test", "kernel.perf_event_paranoid is 3, and only an administrator "
                                                    "of this computer may change that; see the manual of "
                                                    "perf_event_open for what the numbers mean and for what "
                                                    "each of them lets a program without special rights see"),
                            {}};
            run = known;
        }
        const Read picture = read(request);
        QCOMPARE(picture.problem, QString());
        QVERIFY(picture.lowest < picture.height);
        for (const QString& line : picture.smallTexts)
            QVERIFY2(widthOf(line.toStdString(), {.size = 11.5}) <= 1280 - 2 * 28, qPrintable(line));
        const QString all = picture.smallTexts.join(QLatin1Char(' '));
        QCOMPARE(all.count(QLatin1String("lets a program without special rights see")), 1); // the same for both
    }

    void ASimulationIsSaidToBe()
    {
        ExportRequest request;
        request.runs = {example::simulation()};
        const Read picture = read(request);
        const QString all = picture.texts.join(QLatin1Char('\n'));
        QVERIFY2(all.contains(QLatin1String("Simulated in virtual time, not measured")), qPrintable(all));
        QVERIFY2(all.contains(QLatin1String("Computed on Linux <6.1> with Test & Co., not measured.")), qPrintable(all));
        QVERIFY2(all.contains(QString::fromUtf8("Simulated, Simulated cores: 4 · Simulated, Time slice: 2 ms")),
                 qPrintable(all));
        QVERIFY2(!all.contains(QLatin1String("Measured on")), qPrintable(all));
    }

    void EveryLookAndAnEmptyRunCanBeDrawn()
    {
        for (const gantt::Look look : gantt::kLooks) {
            ExportRequest request = example::comparison();
            request.look = look;
            QCOMPARE(read(request).problem, QString());
        }
        ExportRequest request;
        request.runs = {example::run("one-core", {{"Ada", "", CpuId{1}}})};
        QCOMPARE(read(request).problem, QString());
        QVERIFY(!exported(request).contains("nan") && !exported(request).contains("inf\""));
    }
};

QTEST_APPLESS_MAIN(SvgTest)
#include "svg_test.moc"
