// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tryout/page_program.h"

#include <cstdio>
#include <QApplication>

#include "app/run/end_with_parent.h"
#include "app/theme/interleave_style.h"
#include "app/theme/system_look.h"
#include "app/tryout/try_page.h"
#include "core/base/file.h"
#include "core/machine/machine.h"
#include "core/saving/run_file.h"
#include "core/scenario/tried_page.h"

namespace interleave {

namespace {

/// In letters, which no system takes for ends of lines.
Result<Done> writeToParent(const std::string& bytes)
{
    const QByteArray letters = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())).toBase64();
    const auto size = static_cast<std::size_t>(letters.size());
    if (std::fwrite(letters.constData(), 1, size, stdout) == size && std::fflush(stdout) == 0)
        return Done{};
    return Error{ErrorCode::CannotWrite, {INTERLEAVE_TEXT("error", "What happened at the page could not be handed on."), {}}, {}};
}

Result<Done> handOn(const RunPointer& run, const PageOptions& options)
{
    const RunSet runs = RunSet::of(std::vector<std::vector<RunPointer>>{{run}});
    if (!options.goesToParent())
        return options.record.isEmpty() ? Done{} : saveRuns(runs, options.record.toStdU16String());
    const Result<std::string> bytes = savedRuns(runs);
    return bytes ? writeToParent(*bytes) : bytes.error();
}

} // namespace

Result<Done> showPage(const PageOptions& options, const ViewSettings& view)
{
    if (options.goesToParent()) {
        endWithParent();
    } else if (!options.record.isEmpty()) {
        if (Result<Done> place = checkCanWrite(options.record.toStdU16String()); !place) // before somebody has typed
            return place;
    }
    const Scenario& scenario = runFormOf(**savedScenarioById(tried::kScenario));
    const Result<Parameters> work = checkedParameters(scenario.parameters, options.work);
    if (!work)
        return work.error();
    const QPalette palette = QApplication::palette();
    applyTheme(*qApp, Theme(view.look.value_or(systemLook(palette)), QApplication::font(), view.typeScale));
    TryPage page(inspectMachine(), options.mode, *work);
    if (Result<Done> opened = page.open(); !opened)
        return opened;
    page.show();
    QApplication::exec();
    page.close(); // where the program was asked to quit
    return page.run() ? handOn(*page.run(), options) : page.run().error();
}

} // namespace interleave
