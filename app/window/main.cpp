// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QCommandLineParser>
#include <QFileOpenEvent>
#include <QSettings>
#include <QTimer>

#include "app/window/complaint.h"
#include "app/window/main_window.h"
#include "core/base/failure.h"

namespace {

using interleave::MainWindow;

/// Long enough for everything to have found its place.
constexpr int kBeforePictureMs = 300;

/// Takes a picture of the window once it has settled, and ends the program: 0 when the picture was written.
void takePictureWhenSettled(MainWindow& window, const QString& path)
{
    QObject::connect(&window, &MainWindow::settled, &window, [&window, path] {
        QTimer::singleShot(kBeforePictureMs, &window,
                           [&window, path] { QCoreApplication::exit(window.grab().save(path) ? 0 : 1); });
    });
}

/// Says what to write instead; the exit status for wrong words.
int refuse(const QString& message)
{
    interleave::complain(message);
    return 2;
}

/// The program; on macOS the system asks it to open files by events.
class Application : public QApplication {
public:
    using QApplication::QApplication;

    /// Where they are opened, from now on and those that came before.
    void openFilesIn(MainWindow& window)
    {
        m_window = &window;
        if (!m_asked.isEmpty())
            window.openFile(m_asked);
    }

    /// Nothing that is thrown may pass through Qt: what an event asked for is not done, and said.
    bool notify(QObject* receiver, QEvent* event) override
    {
        try {
            return QApplication::notify(receiver, event);
        } catch (const std::exception& exception) {
            if (m_window)
                m_window->tellFailure(interleave::failureOf(exception));
            return false;
        }
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QApplication::event(event);
        m_asked = static_cast<QFileOpenEvent*>(event)->file();
        if (m_window)
            m_window->openFile(m_asked);
        return true;
    }

private:
    MainWindow* m_window = nullptr;
    QString m_asked;
};

/// Up to its end, and the exit status.
int start(Application& application)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
    QCoreApplication::setApplicationName(QStringLiteral("interleave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));

    QSettings settings;
    const QString language = settings.value(QStringLiteral("view/language")).toString();

    QCommandLineParser parser;
    const QCommandLineOption languageOption(QStringLiteral("language"),
                                            QStringLiteral("Use this language (such as de) instead of the system's."),
                                            QStringLiteral("LANGUAGE"), language);
    const QCommandLineOption lookOption(QStringLiteral("look"),
                                        QStringLiteral(
                                            "light, dark, high-contrast or projector; else like the system."),
                                        QStringLiteral("LOOK"));
    const QCommandLineOption sizeOption(QStringLiteral("size"), QStringLiteral("Size of the window, such as 1366x768."),
                                        QStringLiteral("SIZE"));
    const QCommandLineOption scenarioOption(QStringLiteral("scenario"), QStringLiteral("Choose this scenario."),
                                            QStringLiteral("SCENARIO"));
    const QCommandLineOption runOption(QStringLiteral("run"), QStringLiteral("Run both at once."));
    const QCommandLineOption manyOption(QStringLiteral("many"),
                                        QStringLiteral("With --run: run both many times, in turn."));
    const QCommandLineOption pictureOption(QStringLiteral("picture"), QStringLiteral("With --run or a run file: save a picture of the window to FILE and end."),
                                           QStringLiteral("FILE"));
    parser.setApplicationDescription(QStringLiteral("See that concurrency is not parallelism."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Open this run file."), QStringLiteral("[FILE]"));
    parser.addOptions({languageOption, lookOption, sizeOption, scenarioOption, runOption, manyOption, pictureOption});
    parser.process(application);

    const QString look = parser.value(lookOption);
    if (parser.isSet(lookOption) && !interleave::lookOf(look) && look != QStringLiteral("system"))
        return refuse(
            QStringLiteral("There is no look \"%1\". Known are light, dark, high-contrast, projector, system.").arg(look));
    const QStringList size = parser.value(sizeOption).split(QLatin1Char('x'));
    const QSize pixels = size.size() == 2 ? QSize(size[0].toInt(), size[1].toInt()) : QSize();
    if (parser.isSet(sizeOption) && pixels.isEmpty())
        return refuse(QStringLiteral("A size is width x height in pixels, such as 1366x768."));
    const interleave::Scenario* scenario = nullptr;
    if (parser.isSet(scenarioOption)) {
        const auto known = interleave::scenarioById(parser.value(scenarioOption).toStdString());
        if (!known)
            return refuse(QString::fromStdString(interleave::englishWords()(known.error().message)));
        scenario = *known;
    }

    const QStringList files = parser.positionalArguments();
    if (files.size() > 1)
        return refuse(QStringLiteral("One file at a time can be opened; \"%1\" is one too many.").arg(files[1]));

    interleave::installLanguage(parser.value(languageOption));
    MainWindow window(settings);
    if (parser.isSet(lookOption))
        window.setLook(interleave::lookOf(look));
    if (scenario)
        window.setup().setScenario(*scenario);
    if (!pixels.isEmpty())
        window.resize(pixels);
    window.show();
    const bool isPictureOfFile = parser.isSet(pictureOption) && !parser.isSet(runOption);
    if (isPictureOfFile)
        takePictureWhenSettled(window, parser.value(pictureOption));
    if (!files.isEmpty() && isPictureOfFile) { // nobody would see a box
        if (const interleave::Result<bool> opened = window.open(files.constFirst()); !opened) {
            interleave::complain(QString::fromStdString(interleave::englishWords()(opened.error().message)));
            return 1;
        }
    } else if (!files.isEmpty()) {
        window.openFile(files.constFirst());
    }
    application.openFilesIn(window);
    if (parser.isSet(pictureOption) && parser.isSet(runOption))
        takePictureWhenSettled(window, parser.value(pictureOption));
    if (parser.isSet(runOption) && parser.isSet(manyOption))
        window.runMany();
    else if (parser.isSet(runOption))
        window.run();
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    Application application(argc, argv);
    try {
        return start(application);
    } catch (const std::exception& exception) {
        interleave::complain(QString::fromStdString(interleave::englishWords()(interleave::failureOf(exception).message)));
        return 1;
    }
}
