// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <filesystem>
#include <optional>
#include <QApplication>
#include <QFileOpenEvent>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include "app/window/complaint.h"
#include "app/window/main_window.h"
#include "app/window/options.h"
#include "app/window/qt_messages.h"

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

/// Before there is a QApplication, for which there must be a display.
std::variant<interleave::Options, interleave::Told> readWords(int& argc, char** argv)
{
    const QCoreApplication reader(argc, argv); // who else knows the words in any letters, on any system
    return interleave::readOptions(QCoreApplication::arguments());
}

/// Where settings are kept in a file, and a pipe has its name: reading it would not end. Empty where all is well.
std::filesystem::path pipeInPlaceOfSettings()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    const std::filesystem::path path = (folder + QStringLiteral("/Interleave/interleave.conf")).toStdU16String();
    std::error_code problem;
    return std::filesystem::is_fifo(path, problem) ? path : std::filesystem::path();
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

} // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setOrganizationName(QStringLiteral("Interleave"));
    QCoreApplication::setApplicationName(QStringLiteral("interleave"));
    QCoreApplication::setApplicationVersion(QStringLiteral(INTERLEAVE_VERSION));
    interleave::makeQtMessagesPlain();

    const auto read = readWords(argc, argv);
    if (const auto* told = std::get_if<interleave::Told>(&read)) {
        told->status == 0 ? interleave::answer(told->text) : interleave::complain(told->text);
        return told->status;
    }
    const auto& options = std::get<interleave::Options>(read);
    if (const std::filesystem::path odd = pipeInPlaceOfSettings(); !odd.empty()) {
        interleave::complain(
            QStringLiteral("The settings cannot be read: \"%1\" is a pipe. Remove it, and start again.")
                .arg(QString::fromStdU16String(odd.u16string())));
        return 1;
    }

    std::optional<interleave::DisplayWatch> watch(std::in_place);
    Application application(argc, argv);
    watch.reset();
    if (options.triesDisplay)
        return 0;

    QSettings settings;
    const QString usualLanguage = settings.value(QStringLiteral("view/language")).toString();
    interleave::installLanguage(options.language.isEmpty() ? usualLanguage : options.language);
    MainWindow window(settings);
    if (options.look)
        window.setLook(interleave::lookOf(*options.look));
    if (options.scenario)
        window.setup().setScenario(*options.scenario);
    if (options.size)
        window.resize(*options.size);
    window.show();
    const bool isPictureOfFile = !options.picture.isEmpty() && !options.runs;
    if (isPictureOfFile)
        takePictureWhenSettled(window, options.picture);
    if (!options.file.isEmpty() && isPictureOfFile) { // nobody would see a box
        if (const interleave::Result<bool> opened = window.open(options.file); !opened) {
            interleave::complain(QString::fromStdString(interleave::englishWords()(opened.error().message)));
            return 1;
        }
    } else if (!options.file.isEmpty()) {
        window.openFile(options.file);
    }
    application.openFilesIn(window);
    if (!options.picture.isEmpty() && options.runs)
        takePictureWhenSettled(window, options.picture);
    if (options.runs && options.runsMany)
        window.runMany();
    else if (options.runs)
        window.run();
    return QApplication::exec();
}
