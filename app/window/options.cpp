// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/options.h"

#include <algorithm>
#include <QCommandLineParser>
#include <QLocale>

#include "app/i18n/qt_words.h"
#include "app/lesson/own_lessons.h"
#include "app/settings/view_settings.h"
#include "core/lecture/catalog.h"
#include "core/lesson/catalog.h"
#include "core/scenario/tried_page.h"

namespace interleave {

namespace {

/// No screen is larger, and the picture of such a window takes 400 MB.
constexpr int kMostPixels = 10'000;

/// The options of QGuiApplication and QApplication, which take a word after them or stand alone.
const QStringList
    kQtOptions{QStringLiteral("display"),       QStringLiteral("fontengine"),   QStringLiteral("geometry"),
               QStringLiteral("icon"),          QStringLiteral("platform"),     QStringLiteral("platformpluginpath"),
               QStringLiteral("platformtheme"), QStringLiteral("plugin"),       QStringLiteral("qwindowgeometry"),
               QStringLiteral("qwindowicon"),   QStringLiteral("qwindowtitle"), QStringLiteral("session"),
               QStringLiteral("style"),         QStringLiteral("stylesheet"),   QStringLiteral("title")};
const QStringList kQtFlags{QStringLiteral("reverse"), QStringLiteral("widgetcount")};

/// Qt takes its own words out when a QApplication is made, for which there must be a display.
QStringList withoutQtOptions(const QStringList& words)
{
    QStringList rest;
    for (qsizetype n = 0; n < words.size(); ++n) {
        const QString& word = words[n];
        if (word == QStringLiteral("--"))
            return rest + words.mid(n);
        const qsizetype dashes = word.startsWith(QStringLiteral("--")) ? 2 : word.startsWith(QLatin1Char('-')) ? 1 : 0;
        const QString name = word.mid(dashes).section(QLatin1Char('='), 0, 0);
        const bool takesWord = dashes > 0 && kQtOptions.contains(name);
        if (takesWord && !word.contains(QLatin1Char('=')))
            ++n;
        else if (!takesWord && !(dashes > 0 && kQtFlags.contains(name)))
            rest.append(word);
    }
    return rest;
}

Told refusal(const QString& text)
{
    return {text, 2};
}

/// The options that there are, and what was given of them.
class CommandLine {
public:
    CommandLine()
    {
        m_parser.setApplicationDescription(QStringLiteral("See that concurrency is not parallelism."));
        m_help = m_parser.addHelpOption().names().constFirst();
        m_version = m_parser.addVersionOption().names().constFirst();
        m_parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Open this run file."), QStringLiteral("[FILE]"));
        m_parser.addOptions({m_language, m_look, m_size, m_scenario, m_lesson, m_present, m_run, m_many, m_picture,
                             m_page, m_tryDisplay});
        for (QCommandLineOption option : {m_items, m_latency, m_itemWork, m_record}) {
            option.setFlags(QCommandLineOption::HiddenFromHelp); // what the window's own button says
            m_parser.addOption(option);
        }
    }

    std::variant<Options, Told> read(const QStringList& words)
    {
        if (!m_parser.parse(words))
            return refusal(m_parser.errorText());
        if (m_parser.isSet(m_help) || m_parser.isSet(QStringLiteral("help-all")))
            return Told{m_parser.helpText()};
        if (m_parser.isSet(m_version))
            return Told{QStringLiteral("%1 %2\n").arg(QCoreApplication::applicationName(),
                                                      QCoreApplication::applicationVersion())};
        Options options;
        options.runs = m_parser.isSet(m_run);
        options.runsMany = m_parser.isSet(m_many);
        options.triesDisplay = m_parser.isSet(m_tryDisplay);
        options.picture = m_parser.value(m_picture);
        for (const auto take :
             {&CommandLine::takeLanguage, &CommandLine::takeLook, &CommandLine::takeSize, &CommandLine::takeScenario,
              &CommandLine::takeLesson, &CommandLine::takePresent, &CommandLine::takePage, &CommandLine::takeFile}) {
            if (const std::optional<QString> problem = (this->*take)(options))
                return refusal(*problem);
        }
        return options;
    }

private:
    using Problem = std::optional<QString>;

    Problem takeLanguage(Options& options)
    {
        options.language = m_parser.value(m_language);
        const QStringList known = availableLanguages();
        const auto isIt = [&](const QString& each) {
            return QLocale(each).language() == QLocale(options.language).language();
        };
        if (!m_parser.isSet(m_language) || std::ranges::any_of(known, isIt))
            return {};
        return QStringLiteral("There is no language \"%1\". Known are %2.").arg(options.language, known.join(QStringLiteral(", ")));
    }

    Problem takeLook(Options& options)
    {
        if (!m_parser.isSet(m_look))
            return {};
        options.look = m_parser.value(m_look);
        if (lookOf(*options.look) || options.look == QStringLiteral("system"))
            return {};
        return QStringLiteral("There is no look \"%1\". Known are light, dark, high-contrast, projector, system.")
            .arg(*options.look);
    }

    Problem takeSize(Options& options)
    {
        if (!m_parser.isSet(m_size))
            return {};
        const QStringList sides = m_parser.value(m_size).split(QLatin1Char('x'));
        const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
        const QSize most(kMostPixels, kMostPixels);
        if (size.isEmpty() || size.boundedTo(most) != size)
            return QStringLiteral("A size is width x height in pixels, such as 1366x768, each from 1 to %1.").arg(kMostPixels);
        options.size = size;
        return {};
    }

    Problem takeScenario(Options& options)
    {
        if (!m_parser.isSet(m_scenario))
            return {};
        const Result<const Scenario*> known = scenarioById(m_parser.value(m_scenario).toStdString());
        if (!known)
            return toQString(englishWords(), known.error().message);
        options.scenario = *known;
        return {};
    }

    Problem takeLesson(Options& options)
    {
        if (!m_parser.isSet(m_lesson))
            return {};
        options.lesson = m_parser.value(m_lesson);
        const Result<lesson::Lesson> known = lesson::builtInLesson(options.lesson.toStdString());
        if (!known)
            return toQString(englishWords(), known.error().message);
        return {};
    }

    /// A file is looked at when it is opened.
    Problem takePresent(Options& options)
    {
        options.lecture = m_parser.value(m_present);
        if (!m_parser.isSet(m_present) || isLessonFile(options.lecture))
            return {};
        const Result<lecture::Lecture> known = lecture::lectureOrLesson(options.lecture.toStdString());
        return known ? Problem() : toQString(englishWords(), known.error().message);
    }

    Problem takePage(Options& options)
    {
        if (!m_parser.isSet(m_page))
            return {};
        const std::optional<PageMode> mode = pageModeOf(m_parser.value(m_page).toStdString());
        if (!mode)
            return QStringLiteral("There is no page \"%1\". Known are blocking, callbacks, worker.").arg(m_parser.value(m_page));
        options.page = PageOptions{.mode = *mode, .work = {}, .record = m_parser.value(m_record)};
        const Scenario& scenario = runFormOf(**savedScenarioById(tried::kScenario));
        for (const ParameterSpec& spec : scenario.parameters) {
            const QString name =
                QString::fromUtf8(spec.id.data(), static_cast<qsizetype>(spec.id.size())).replace(QLatin1Char('_'), QLatin1Char('-'));
            if (!m_parser.optionNames().contains(name))
                continue;
            bool isNumber = false;
            const qint64 value = m_parser.value(name).toLongLong(&isNumber);
            if (!isNumber || value < spec.minimum || value > spec.maximum)
                return toQString(englishWords(), valueOutOfRange(spec, m_parser.value(name).toStdString()).message);
            options.page->work[std::string(spec.id)] = value;
        }
        return {};
    }

    Problem takeFile(Options& options)
    {
        const QStringList files = m_parser.positionalArguments();
        if (files.size() > 1)
            return QStringLiteral("One file at a time can be opened; \"%1\" is one too many.").arg(files[1]);
        options.file = files.value(0);
        if (!options.picture.isEmpty() && !options.runs && options.file.isEmpty() && options.lesson.isEmpty())
            return QStringLiteral(
                "There is nothing to take a picture of: write --run, --lesson or a run file beside --picture.");
        return {};
    }

    QCommandLineParser m_parser;
    QString m_help;
    QString m_version;
    const QCommandLineOption m_language{QStringLiteral("language"),
                                        QStringLiteral("Use this language (such as de) instead of the system's."),
                                        QStringLiteral("LANGUAGE")};
    const QCommandLineOption m_look{QStringLiteral("look"),
                                    QStringLiteral("light, dark, high-contrast or projector; else like the system."),
                                    QStringLiteral("LOOK")};
    const QCommandLineOption m_size{QStringLiteral("size"), QStringLiteral("Size of the window, such as 1366x768."),
                                    QStringLiteral("SIZE")};
    const QCommandLineOption m_scenario{QStringLiteral("scenario"), QStringLiteral("Choose this scenario."),
                                        QStringLiteral("SCENARIO")};
    const QCommandLineOption m_lesson{QStringLiteral("lesson"),
                                      QStringLiteral("Begin this lesson of the course, such as 1.1."),
                                      QStringLiteral("LESSON")};
    const QCommandLineOption m_present{QStringLiteral("present"),
                                       QStringLiteral(
                                           "Present this lesson or lecture, such as 1.1, twenty-minutes or mine.toml."),
                                       QStringLiteral("LESSON")};
    const QCommandLineOption m_run{QStringLiteral("run"), QStringLiteral("Run both at once.")};
    const QCommandLineOption m_many{QStringLiteral("many"),
                                    QStringLiteral("With --run: run both many times, in turn.")};
    const QCommandLineOption m_picture{QStringLiteral("picture"), QStringLiteral("With --run, --lesson or a run file: save a picture of the window to FILE and end."),
                                       QStringLiteral("FILE")};
    const QCommandLineOption m_page{QStringLiteral("page"),
                                    QStringLiteral(
                                        "Open a page to be tried by yourself, which waits for a server: blocking, "
                                        "callbacks or worker."),
                                    QStringLiteral("MODE")};
    const QCommandLineOption m_items{QStringLiteral("items"), {}, QStringLiteral("N")};
    const QCommandLineOption m_latency{QStringLiteral("latency-ms"), {}, QStringLiteral("MS")};
    const QCommandLineOption m_itemWork{QStringLiteral("item-us"), {}, QStringLiteral("US")};
    const QCommandLineOption m_record{QStringLiteral("record"), {}, QStringLiteral("FILE")};
    const QCommandLineOption
        m_tryDisplay{QStringLiteral("try-display"),
                     QStringLiteral("Only say by the exit status whether a window could be opened here: 0 or 1.")};
};

} // namespace

bool Options::askForSomething() const
{
    return scenario || runs || !lesson.isEmpty() || !lecture.isEmpty() || !file.isEmpty() || !picture.isEmpty();
}

std::variant<Options, Told> readOptions(const QStringList& words)
{
    return CommandLine().read(withoutQtOptions(words));
}

} // namespace interleave
