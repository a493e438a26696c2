// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/lecture/keep_awake.h"

#include <algorithm>
#include <optional>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QWindow>
#include <vector>

#include "app/lecture/holding_process.h"

namespace interleave {

namespace {

using Ends = HoldingProcess::Ends;

/// A program of the system that holds something off while the command that it is given runs.
struct Inhibitor {
    QString program;
    QStringList arguments;
    HeldOff held;
    Ends ends = Ends::WithItsInput;
};

QString reason()
{
    return KeepAwake::tr("A lecture is being given");
}

bool isDesktop(const char* name)
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(QLatin1Char(':')).contains(QLatin1String(name), Qt::CaseInsensitive);
}

/// Of GNOME's session: with the flags "idle" and "suspend"; ends with 1 where there is no such session, and with its command else
/// (gnome-session, tools/gnome-session-inhibit.c).
Inhibitor gnome()
{
    return {QStringLiteral("gnome-session-inhibit"),
            {QStringLiteral("--inhibit"), QStringLiteral("idle:suspend"), QStringLiteral("--reason"), reason(),
             QStringLiteral("cat")},
            {.screenSaver = true, .sleep = true}};
}

/// Plasma's: warns on its error channel where it failed and runs the command all the same, to which it does not hand on its input; its
/// hold goes with it (kde-cli-tools, kdeinhibit/main.cpp). tail ends with this program, as `--pid` has it (tail(1) of GNU coreutils).
Inhibitor plasma()
{
    return {QStringLiteral("kde-inhibit"),
            {QStringLiteral("--power"), QStringLiteral("--screenSaver"), QStringLiteral("--"), QStringLiteral("tail"),
             QStringLiteral("--pid=%1").arg(QCoreApplication::applicationPid()), QStringLiteral("-f"),
             QStringLiteral("/dev/null")},
            {.screenSaver = true, .sleep = true},
            Ends::WhenTold};
}

/// logind's, which whoever looks at idleness by logind respects; most screen savers do not (systemd-inhibit(1)).
Inhibitor logind()
{
    return {QStringLiteral("systemd-inhibit"),
            {QStringLiteral("--what=idle:sleep"), QStringLiteral("--who=Interleave"),
             QStringLiteral("--why=") + reason(), QStringLiteral("--mode=block"), QStringLiteral("cat")},
            {.sleep = true}};
}

std::vector<Inhibitor> inhibitors()
{
    std::vector<Inhibitor> all;
    if (isDesktop("KDE"))
        all.push_back(plasma());
    else if (isDesktop("GNOME") || isDesktop("Unity"))
        all.push_back(gnome());
    all.push_back(logind());
    return all;
}

/// The screen saver of other desktops on X11, for as long as a window of ours is there: of this program, so that it is not longer
/// (xdg-screensaver(1)).
class WindowHold {
public:
    explicit WindowHold(const QString& program) : m_program(program)
    {
        m_window.create();
        QProcess::startDetached(m_program, {QStringLiteral("suspend"), id()});
    }
    ~WindowHold() { QProcess::startDetached(m_program, {QStringLiteral("resume"), id()}); }
    WindowHold(const WindowHold&) = delete;
    WindowHold& operator=(const WindowHold&) = delete;

private:
    QString id() const { return QString::number(m_window.winId()); }

    QString m_program;
    QWindow m_window; ///< never shown
};

class LinuxMeans : public AwakeMeans {
public:
    LinuxMeans()
    {
        for (const Inhibitor& each : inhibitors()) {
            const QString program = QStandardPaths::findExecutable(each.program);
            if (program.isEmpty())
                continue;
            auto process = std::make_unique<HoldingProcess>(program, each.arguments, each.ends);
            connect(process.get(), &HoldingProcess::ended, this, &AwakeMeans::changed);
            m_holds.push_back({std::move(process), each.held});
        }
        const QString screenSaver = QStandardPaths::findExecutable(QStringLiteral("xdg-screensaver"));
        if (!heldOff().screenSaver && !screenSaver.isEmpty() && QGuiApplication::platformName() == QLatin1String("xcb"))
            m_window.emplace(screenSaver);
    }

    /// No desktop has a command that holds notifications off: they belong to its settings, which are not ours.
    HeldOff heldOff() const override
    {
        HeldOff held{.screenSaver = m_window.has_value()};
        for (const Hold& each : m_holds) {
            held.screenSaver = held.screenSaver || (each.process->isHolding() && each.held.screenSaver);
            held.sleep = held.sleep || (each.process->isHolding() && each.held.sleep);
        }
        return held;
    }

private:
    struct Hold {
        std::unique_ptr<HoldingProcess> process;
        HeldOff held;
    };

    std::vector<Hold> m_holds;
    std::optional<WindowHold> m_window;
};

} // namespace

std::unique_ptr<AwakeMeans> awakeMeans()
{
    return std::make_unique<LinuxMeans>();
}

} // namespace interleave
