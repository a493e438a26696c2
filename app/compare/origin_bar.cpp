// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/compare/origin_bar.h"

#include <algorithm>
#include <QDateTime>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"

namespace interleave {

namespace {

/// "Linux" of "Linux 6.1".
std::string_view systemOf(const Machine& machine)
{
    return std::string_view(machine.os).substr(0, machine.os.find(' '));
}

/// As far as can be told: two computers of one kind look alike, and one with a newer kernel is still the same.
bool isSame(const Machine& a, const Machine& b)
{
    return systemOf(a) == systemOf(b) && a.processor == b.processor && a.physicalCores == b.physicalCores
        && a.limits.cpusOfComputer == b.limits.cpusOfComputer;
}

} // namespace

OriginBar::OriginBar(const Words& words, const Theme& theme, QWidget* parent)
    : NoticeBar({.icon = QStringLiteral("information")}, theme, parent), m_words(words)
{
    label().setObjectName(QStringLiteral("origin"));
    button().setObjectName(QStringLiteral("runHere"));
    button().setText(tr("Run it here"));
    button().setToolTip(tr("Sets up the same runs, and makes them on this computer"));
}

void OriginBar::setMachine(const Machine& machine)
{
    m_machine = machine;
}

void OriginBar::setOrigin(const QString& file, const RunResult& run)
{
    const QString name = shownPath(QFileInfo(file).fileName());
    const qint64 ms = run.madeAt.time_since_epoch().count();
    const QString made = ms > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat)
                                : tr("at a time that is not known");
    QString text = tr("From “%1”: made %2.").arg(name, made); // while it is not known where it is opened
    if (m_machine && isSame(run.machine, *m_machine))
        text = tr("From “%1”: made %2, on a computer like this one.").arg(name, made);
    else if (m_machine)
        text = tr("From “%1”: made %2, on another computer: %3.").arg(name, made, computerOf(run.machine));
    say(text, text);
}

void OriginBar::clear()
{
    say({}, {});
}

/// "AMD EPYC 7763, 8 cores, Linux 6.1", as far as that is known.
QString OriginBar::computerOf(const Machine& machine) const
{
    const std::size_t all = std::max(machine.cpus.size(), machine.limits.cpusOfComputer);
    const Message cores{INTERLEAVE_TEXT_N("window", "%n core(s)"), {}, static_cast<std::int64_t>(all)};
    QStringList parts{QString::fromStdString(machine.processor), toQString(m_words, cores),
                      QString::fromStdString(machine.os)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace interleave
