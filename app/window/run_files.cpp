// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/run_files.h"

#include <algorithm>
#include <QApplication>
#include <QFileInfo>
#include <QMenu>

#include "app/i18n/plain_qstring.h"
#include "app/i18n/qt_words.h"
#include "core/experiment/experiment_file.h"
#include "core/saving/run_file.h"

namespace interleave {

namespace {

QString extension()
{
    return QString::fromUtf8(kRunFileExtension.data(), static_cast<qsizetype>(kRunFileExtension.size()));
}

/// A "&" in a menu underlines; two are one.
QString asMenuText(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

/// What models run of it: of what a person did, the same work.
RunRequest asModelsRunIt(RunRequest request)
{
    const Scenario& scenario = runFormOf(*request.scenario);
    if (&scenario == request.scenario)
        return request;
    Values values;
    for (const ParameterSpec& spec : scenario.parameters)
        values[std::string(spec.id)] = request.parameters.all().at(std::string(spec.id));
    request.scenario = &scenario;
    request.parameters = checkedParameters(scenario.parameters, values).value();
    return request;
}

} // namespace

RunFiles::RunFiles(const Parts& parts, const QSettings& settings, QObject* parent)
    : QObject(parent), m_parts(parts), m_recent(RecentFiles::load(settings))
{
}

void RunFiles::askAndOpen()
{
    const QStringList filters{tr("Runs of Interleave (*.%1)").arg(extension()), tr("All files (*)")};
    if (const std::optional<QString> path = m_parts.desk.askToOpen(tr("Open runs"), filters))
        openOrWarn(*path);
}

Result<bool> RunFiles::open(const QString& path)
{
    const QString shown = shownPath(path);
    if (m_parts.controller.isBusy() || m_parts.desk.isBusy() || QApplication::activeModalWidget()) {
        emit m_parts.desk.said(tr("%1 was not opened, as something else is going on. Open it again afterwards.").arg(shown));
        return false;
    }
    std::optional<Result<std::vector<RunSet>>> opened;
    bool isExperiment = false;
    const auto work = [&opened, &isExperiment, file = fileOf(path)](const Watch& watch) -> Background::Delivery {
        if (experiment::holdsExperiment(file, watch))
            return [&isExperiment] { isExperiment = true; };
        auto result = std::make_shared<Result<std::vector<RunSet>>>(openComparisons(file, watch));
        return [&opened, result] { opened = std::move(*result); };
    };
    const Result<bool> isDone = m_parts.desk.waitsFor(tr("Opening %1 …").arg(shown), work);
    if (isDone && *isDone && isExperiment) {
        m_recent.add(path);
        showRecent();
        emit experimentFound(path);
        return true;
    }
    if (!isDone || !*isDone || !opened)
        return isDone ? Result<bool>(false) : isDone;
    if (!*opened) {
        if (!QFileInfo::exists(path))
            m_recent.remove(QFileInfo(path).absoluteFilePath());
        showRecent();
        return opened->error();
    }
    m_recent.add(path);
    showRecent();
    show(std::move(**opened), path);
    return true;
}

void RunFiles::openOrWarn(const QString& path)
{
    if (const Result<bool> opened = open(path); !opened)
        m_parts.desk.warn(toQString(m_parts.words, opened.error().message));
}

/// Of runs of one model the other one stays what it is.
void RunFiles::adopt(const ShownRuns& runs)
{
    const RunPointer above = runs.at(Side::Above).shown();
    const RunPointer below = runs.at(Side::Below).shown();
    m_parts.setup.setScenario(runFormOf(*above->request.scenario));
    std::array<RunRequest, 2> requests{asModelsRunIt(above->request),
                                       below ? asModelsRunIt(below->request) : m_parts.setup.requests().back()};
    if (m_parts.controller.machine())
        requests[0].cores = std::min(requests[0].cores, static_cast<int>(m_parts.controller.machine()->cpus.size()));
    m_parts.setup.adopt(requests);
}

/// Of each piece of work the first two of the models have the two charts; of several pieces the first is shown, and one goes forward to
/// the others.
void RunFiles::show(std::vector<RunSet> works, const QString& path)
{
    const auto models = static_cast<std::int64_t>(works.front().series.size());
    const std::size_t count = std::min(works.size(), RunHistory::kMostSets);
    m_parts.setup.setScenario(runFormOf(*works.front().requests.front().scenario));
    for (std::size_t n = 0; n < count; ++n) {
        auto runs = std::make_shared<const RunSet>(std::move(works[n]));
        m_parts.history.open(std::move(runs), QFileInfo(path).absoluteFilePath(), m_parts.setup.model(Side::Below));
        m_parts.history.setDropsNoisy(m_parts.setup.leavesNoisyOut());
    }
    for (std::size_t n = 1; n < count; ++n)
        m_parts.history.goBack();
    adopt(m_parts.history.shown());
    emit opened();
    emit m_parts.desk.said(wordsOf(works.size(), models, path));
}

QString RunFiles::wordsOf(std::size_t works, std::int64_t models, const QString& path) const
{
    if (works > 1)
        return toQString(m_parts.words,
                         {INTERLEAVE_TEXT_N("window", "The file has runs of %n piece(s) of work; those of the "
                                                      "first are shown. \"Later runs\" leads to the "
                                                      "others."),
                          {},
                          static_cast<std::int64_t>(works)});
    if (models > 2)
        return toQString(m_parts.words, {INTERLEAVE_TEXT_N("window", "The file has runs of %n model(s); those of "
                                                                     "the first two are shown."),
                                         {},
                                         models});
    return tr("Opened %1").arg(shownPath(path));
}

void RunFiles::save()
{
    // Those that are shown now, whatever comes while the name is asked for.
    const auto runs = std::make_shared<const RunSet>(wholeRunsOf(*m_parts.history.shown().set));
    const QString known = m_parts.history.shown().file;
    const QString scenario = QString::fromUtf8(runs->requests.front().scenario->id.data());
    const QString name =
        known.isEmpty() ? QStringLiteral("interleave-%1").arg(scenario) : QFileInfo(known).completeBaseName();
    const std::optional<FileTarget> target =
        m_parts.desk.askTarget({{QStringLiteral("runs"), extension(), tr("Runs of Interleave")}}, tr("Save runs"), name);
    if (!target)
        return;
    const QString shown = shownPath(target->path);
    const auto work = [runs, file = fileOf(target->path)](const Watch& watch) { return saveRuns(*runs, file, watch); };
    if (!m_parts.desk.write(*target, work, tr("Saving %1 …").arg(shown), tr("Saved to %1").arg(shown)))
        return;
    m_parts.history.setFile(QFileInfo(target->path).absoluteFilePath());
    m_recent.add(target->path);
    showRecent();
    emit saved();
}

void RunFiles::setRecentMenu(QMenu& menu)
{
    m_recentMenu = &menu;
    m_recentMenu->setToolTipsVisible(true);
    showRecent();
}

void RunFiles::showRecent()
{
    if (!m_recentMenu)
        return;
    m_recentMenu->clear();
    const QStringList paths = m_recent.paths();
    for (const QString& path : paths) {
        QAction* action = m_recentMenu->addAction(asMenuText(shownPath(QFileInfo(path).fileName())), this,
                                                  [this, path] { openOrWarn(path); });
        action->setToolTip(QStringLiteral("<p>%1</p>").arg(shownPath(path).toHtmlEscaped()));
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(tr("&Clear this list"), this, [this] {
        m_recent.clear();
        showRecent();
    });
    m_recentMenu->setEnabled(!paths.isEmpty() && !m_parts.controller.isBusy());
}

} // namespace interleave
