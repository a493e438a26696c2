// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/lecture_desk.h"

#include <QScreen>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include "app/lecture/lecture_windows.h"
#include "core/lecture/catalog.h"

using namespace interleave;
using namespace interleave::lecture;

namespace {

/// A projector beside a laptop, as the platform without a display has them where it is told so.
void makeScreens(const QTemporaryDir& folder)
{
    QFile file(folder.filePath(QStringLiteral("screens.json")));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(R"({"screens": [
        {"name": "laptop", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1},
        {"name": "projector", "x": 1366, "y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

/// A desk with a window to begin from.
struct Given {
    QTemporaryDir folder;
    QWidget window;
    LectureDesk desk{{.window = window,
                      .words = englishWords(),
                      .inspector = [] { return RunController::Inspector([] { return inspectMachine(); }); },
                      .font = QApplication::font(),
                      .folder = folder.path().toStdString()}};

    Given() { window.show(); }

    void begin(const char* lecture, const char* language = "")
    {
        desk.begin(*builtInLecture(lecture, language), Theme(gantt::Look::Light), true);
    }
    std::size_t place() { return desk.show().presentation().place(); }
    /// Pictures of both windows, for whoever wants to look at them: INTERLEAVE_PICTURES names a folder.
    void keep(const QString& name)
    {
        const QString pictures = qEnvironmentVariable("INTERLEAVE_PICTURES");
        if (pictures.isEmpty())
            return;
        QTest::qWait(300); // the copy follows a little later
        const QString path = QStringLiteral("%1/%2-%3").arg(pictures, name).arg(place(), 2, 10, QLatin1Char('0'));
        desk.windows().frame().grab().save(path + QStringLiteral("-audience.png"));
        desk.windows().desk().grab().save(path + QStringLiteral("-speaker.png"));
    }
    /// Whatever has the keys.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(&desk.windows().frame(), key, modifiers);
    }
};

/// The first place with a question whose hands are counted.
std::size_t question(LectureShow& show)
{
    std::size_t n = 0;
    while (!show.slideAt(n).isCounted)
        ++n;
    return n;
}

} // namespace

class LectureDeskTest : public QObject {
    Q_OBJECT

private slots:
    void EachWindowHasItsScreenAndTheyChangePlaces()
    {
        Given given;
        given.begin("twenty-minutes");
        QVERIFY(!given.window.isVisible());
        const QRect projector = QGuiApplication::screens().at(1)->geometry();
        const QRect laptop = QGuiApplication::screens().at(0)->geometry();
        QTRY_COMPARE(given.desk.windows().frame().geometry(), projector);
        QCOMPARE(given.desk.windows().desk().geometry(), laptop);
        given.press(Qt::Key_X);
        QCOMPARE(given.desk.windows().frame().geometry(), laptop);
        QCOMPARE(given.desk.windows().desk().geometry(), projector);
        given.press(Qt::Key_X);
        given.press(Qt::Key_Escape);
        QTRY_VERIFY(!given.desk.isOn());
        QVERIFY(given.window.isVisible());
    }

    void AClickerAloneGoesThroughEveryLecture_data()
    {
        QTest::addColumn<QString>("lecture");
        QTest::addColumn<QString>("language");
        for (const Lecture& each : builtInLectures()) {
            for (const char* language : {"", "de"})
                QTest::addRow("%s %s", each.id.c_str(), language)
                    << QString::fromStdString(each.id) << QString::fromLatin1(language);
        }
    }

    /// A run that is on is left to its recording by one press more.
    void AClickerAloneGoesThroughEveryLecture()
    {
        QFETCH(QString, lecture);
        QFETCH(QString, language);
        Given given;
        given.begin(lecture.toLatin1().constData(), language.toLatin1().constData());
        const std::size_t count = given.desk.show().count();
        std::size_t presses = 0;
        for (; given.place() + 1 < count && presses < 3 * count; ++presses) {
            given.press(Qt::Key_PageDown);
            QVERIFY(!given.desk.windows().audience().grab().isNull());
            given.keep(QStringLiteral("%1%2").arg(lecture, language));
        }
        QCOMPARE(given.place() + 1, count);
        for (presses = 0; given.place() > 0 && presses < 3 * count; ++presses)
            given.press(Qt::Key_PageUp);
        QCOMPARE(given.place(), std::size_t{0});
        given.desk.end();
    }

    void EscapeAsksWhileTheClockRuns()
    {
        Given given;
        given.begin("twenty-minutes");
        given.press(Qt::Key_T);
        given.press(Qt::Key_Escape);
        given.press(Qt::Key_PageDown); // goes on, and nothing else
        QVERIFY(given.desk.isOn());
        QCOMPARE(given.place(), std::size_t{0});
        given.press(Qt::Key_PageDown);
        QCOMPARE(given.place(), std::size_t{1});
        given.press(Qt::Key_Escape);
        given.press(Qt::Key_Return);
        QTRY_VERIFY(!given.desk.isOn());
    }

    void VotesAreInAFileAsSoonAsTheyAreCounted()
    {
        Given given;
        given.begin("twenty-minutes");
        given.desk.show().goTo(question(given.desk.show()));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_4, Qt::Key_2, Qt::Key_Return, Qt::Key_2, Qt::Key_Plus})
            given.press(key);
        const QDir folder(given.folder.path());
        QTRY_COMPARE(folder.entryList({QStringLiteral("*.csv")}).size(), 1);
        QFile votes(folder.filePath(folder.entryList({QStringLiteral("*.csv")}).constFirst()));
        QVERIFY(votes.open(QIODevice::ReadOnly) && votes.readAll().contains(",42,"));
        QSignalSpy ended(&given.desk, &LectureDesk::ended);
        given.desk.end();
        const auto results = ended.first().first().value<LectureResults>();
        QVERIFY(!results.votes.empty());
        QCOMPARE(results.questions.front().tally.hands(0, 1), std::int64_t{1});
    }

    void VotesThatCannotBeWrittenAreSaid()
    {
        Given given;
        given.begin("twenty-minutes");
        QVERIFY(given.folder.remove());
        QFile inTheWay(given.folder.path());
        QVERIFY(inTheWay.open(QIODevice::WriteOnly)); // where the folder would be
        given.desk.show().goTo(question(given.desk.show()));
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_4})
            given.press(key);
        QTRY_VERIFY(!given.desk.windows().said().isEmpty());
        inTheWay.remove();
        given.desk.end();
    }

    void WindowsCloseInEitherOrder()
    {
        for (const bool isAudienceFirst : {true, false}) {
            Given given;
            given.begin("twenty-minutes");
            (isAudienceFirst ? given.desk.windows().frame() : given.desk.windows().desk()).close();
            QTRY_VERIFY(!given.desk.isOn());
            QVERIFY(given.window.isVisible());
        }
    }

    /// What opens a dialog has a test of its own.
    void EveryKeyInEveryPlace()
    {
        Given given;
        given.begin("twenty-minutes");
        const std::size_t count = given.desk.show().count();
        for (std::size_t place = 0; place < count; ++place) {
            for (const LectureKey& key : lectureKeys()) {
                using Command = LectureCommand;
                const bool isDialog =
                    key.command == Command::Keys || key.command == Command::GoTo || key.command == Command::Overview;
                if (isDialog || key.command == Command::End)
                    continue;
                given.desk.show().goTo(place);
                given.press(Qt::Key(key.keys.front()[0].key()), key.keys.front()[0].keyboardModifiers());
            }
        }
        QVERIFY(given.desk.isOn());
        given.desk.end();
    }

    void TenThousandKeysAtRandom()
    {
        Given given;
        given.begin("twenty-minutes");
        QRandomGenerator random(5);
        const std::vector<Qt::Key> keys{Qt::Key_PageDown, Qt::Key_PageDown, Qt::Key_PageUp, Qt::Key_B,
                                        Qt::Key_W,        Qt::Key_F,        Qt::Key_R,      Qt::Key_L,
                                        Qt::Key_K,        Qt::Key_Return,   Qt::Key_S,      Qt::Key_Z,
                                        Qt::Key_T,        Qt::Key_V,        Qt::Key_U,      Qt::Key_1,
                                        Qt::Key_2,        Qt::Key_Plus,     Qt::Key_Minus,  Qt::Key_X,
                                        Qt::Key_H,        Qt::Key_Less,     Qt::Key_Greater};
        for (int n = 0; n < 10'000; ++n)
            given.press(keys[random.bounded(static_cast<quint32>(keys.size()))]);
        QVERIFY(given.desk.isOn());
        given.desk.end();
        QVERIFY(given.window.isVisible());
    }
};

int main(int argc, char* argv[])
{
    const QTemporaryDir folder;
    makeScreens(folder);
    QApplication application(argc, argv);
    LectureDeskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "lecture_desk_test.moc"
