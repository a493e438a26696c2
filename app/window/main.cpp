// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <optional>
#include <QApplication>
#include <QBuffer>
#include <QFileInfo>
#include <QFileOpenEvent>
#include <QImageWriter>
#include <QStatusBar>
#include <QTimer>

#include "app/i18n/qt_words.h"
#include "app/settings/first_start.h"
#include "app/settings/settings_store.h"
#include "app/tryout/page_program.h"
#include "app/window/complaint.h"
#include "app/window/lecture_actions.h"
#include "app/window/main_window.h"
#include "app/window/options.h"
#include "app/window/qt_messages.h"
#include "app/window/window_actions.h"
#include "core/base/failure.h"
#include "core/base/file.h"

namespace {

using interleave::MainWindow;

/// Long enough for everything to have found its place.
constexpr int kBeforePictureMs = 300;

std::filesystem::path pathOf(const QString& path)
{
    return path.toStdU16String(); // not wide: those go through the locale, and throw
}

/// Says what went wrong; the exit status for that.
int fail(const interleave::Error& error)
{
    interleave::complain(QString::fromStdString(interleave::englishWords()(error.message)));
    return 1;
}

/// In the format that the name ends with, else as PNG. Gives the exit status.
int savePicture(const QPixmap& picture, const QString& path)
{
    const QByteArray suffix = QFileInfo(path).suffix().toLower().toLatin1();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    picture.save(&buffer, QImageWriter::supportedImageFormats().contains(suffix) ? suffix.constData() : "png");
    const interleave::Result<interleave::Done> written =
        interleave::writeFile(pathOf(path), [&bytes](std::ostream& out) { out.write(bytes.constData(), bytes.size()); });
    return written ? 0 : fail(written.error());
}

/// Takes a picture of the window once everything in it has found its place, and ends the program: 0 when the picture was written.
void takePicture(MainWindow& window, const QString& path)
{
    QTimer::singleShot(kBeforePictureMs, &window,
                       [&window, path] { QCoreApplication::exit(savePicture(window.grab(), path)); });
}

void takePictureWhenSettled(MainWindow& window, const QString& path)
{
    QObject::connect(&window, &MainWindow::settled, &window, [&window, path] {
        if (!window.goesOn())
            takePicture(window, path);
    });
}

/// Before there is a QApplication, for which there must be a display.
std::variant<interleave::Options, interleave::Told> readWords(int& argc, char** argv)
{
    const QCoreApplication reader(argc, argv); // who else knows the words in any letters, on any system
    return interleave::readOptions(QCoreApplication::arguments());
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

    /// The system has asked for a file.
    bool wasAsked() const { return !m_asked.isEmpty(); }

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

/// What was asked for of the window, before it is shown.
void apply(const interleave::Options& options, MainWindow& window)
{
    if (options.look)
        window.setLook(interleave::lookOf(*options.look));
    if (options.scenario)
        window.setup().setScenario(*options.scenario);
    if (options.size)
        window.resize(*options.size);
}

/// What it was asked to show. The exit status where that fails and nobody would see a box.
std::optional<int> open(const interleave::Options& options, MainWindow& window)
{
    if (!options.lesson.isEmpty())
        window.beginLesson(options.lesson);
    if (!options.lecture.isEmpty()) {
        if (const interleave::Result<interleave::Done> presented = window.actions().lectures().present(options.lecture); !presented)
            return fail(presented.error());
    }
    if (options.file.isEmpty())
        return {};
    if (options.picture.isEmpty() || options.runs) {
        window.openFile(options.file);
        return {};
    }
    takePictureWhenSettled(window, options.picture);
    const interleave::Result<bool> opened = window.open(options.file);
    return opened ? std::nullopt : std::optional(fail(opened.error()));
}

/// What it was asked to do.
void run(const interleave::Options& options, MainWindow& window)
{
    if (!options.picture.isEmpty() && options.runs)
        takePictureWhenSettled(window, options.picture);
    else if (!options.picture.isEmpty() && options.file.isEmpty())
        takePicture(window, options.picture);
    if (options.runs && options.runsMany)
        window.runMany();
    else if (options.runs)
        window.run();
}

/// Whoever starts the program for the first time, and asks for nothing, is asked where to begin: once, if it can be kept that they were.
void offerStart(const interleave::Options& options, const Application& application, interleave::SettingsStore& store,
                MainWindow& window)
{
    const bool isFirst = store.readable() && interleave::takeFirstStart(store.settings());
    if (isFirst && !options.askForSomething() && !application.wasAsked() && store.save())
        QTimer::singleShot(0, &window, [&window] { window.actions().offerStart(); });
}

/// Up to its end, and the exit status.
int start(int& argc, char** argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
    QCoreApplication::setApplicationName(QStringLiteral("interleave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));
    interleave::turnSignalsOfWritingIntoErrors();
    interleave::makeQtMessagesPlain();

    const auto read = readWords(argc, argv);
    if (const auto* told = std::get_if<interleave::Told>(&read)) {
        told->status == 0 ? interleave::answer(told->text) : interleave::complain(told->text);
        return told->status;
    }
    const auto& options = std::get<interleave::Options>(read);

    std::optional<interleave::DisplayWatch> watch(std::in_place);
    Application application(argc, argv);
    watch.reset();
    if (options.triesDisplay)
        return 0;

    if (!options.picture.isEmpty()) {
        if (const auto place = interleave::checkCanWrite(pathOf(options.picture)); !place)
            return fail(place.error());
    }

    interleave::SettingsStore store;
    const QString usualLanguage = store.settings().value(QStringLiteral("view/language")).toString();
    interleave::installLanguage(options.language.isEmpty() ? usualLanguage : options.language);
    if (options.page) {
        interleave::ViewSettings view = interleave::ViewSettings::load(store.settings());
        if (options.look)
            view.look = interleave::lookOf(*options.look);
        const interleave::Result<interleave::Done> shown = interleave::showPage(*options.page, view);
        return shown ? 0 : fail(shown.error());
    }
    MainWindow window(store.settings());
    apply(options, window);
    window.show();
    if (const std::optional<int> status = open(options, window))
        return *status;
    application.openFilesIn(window);
    run(options, window);
    offerStart(options, application, store, window);
    if (!store.readable()) {
        fail(store.readable().error());
        window.statusBar()->showMessage(toQString(interleave::QtWords(), store.readable().error().message));
    }
    const int status = QApplication::exec();
    if (const auto kept = store.save(); !kept)
        fail(kept.error());
    return status;
}

} // namespace

int main(int argc, char* argv[])
{
    try {
        return start(argc, argv);
    } catch (const std::exception& exception) {
        return fail(interleave::failureOf(exception));
    }
}
