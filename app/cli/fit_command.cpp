// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <iostream>

#include "app/cli/answer.h"
#include "app/cli/commands.h"
#include "app/cli/fit_json.h"
#include "app/cli/fit_report.h"
#include "core/fitting/fitting.h"
#include "core/fitting/points_reader.h"
#include "core/lesson/small_file.h"

namespace interleave::cli {
namespace {

/// Of what somebody else wrote no more is read.
constexpr std::size_t kMostBytes = 16'000'000;

Result<std::string> bytesOf(const FitCommand& command)
{
    if (command.data)
        return lesson::bytesOf(*command.data,
                               kMostBytes, {"cli", "\"%1\" is no file of two columns. What another program writes is read from standard input, by -."});
    std::string bytes(kMostBytes + 1, '\0');
    std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    bytes.resize(static_cast<std::size_t>(std::cin.gcount()));
    return bytes;
}

Result<fitting::NumberTable> tableOf(const FitCommand& command)
{
    const Result<std::string> bytes = bytesOf(command);
    if (!bytes)
        return bytes.error();
    if (bytes->size() > kMostBytes)
        return Error{ErrorCode::CannotRead,
                     {{"cli", "There are more than 16 MB of it; fit what you want to know to fewer points."}, {}},
                     {}};
    return fitting::readNumbers(*bytes);
}

/// Of all laws those that take as many columns are tried.
Result<fitting::Points> pointsFor(const FitCommand& command, const fitting::NumberTable& table)
{
    return fitting::pointsOf(table, command.law ? *command.law : *fitting::laws().front());
}

fitting::FitRequest requestOf(const FitCommand& command, fitting::Points points)
{
    fitting::FitRequest request;
    request.law = command.law;
    request.points = std::move(points);
    request.settings = command.settings;
    request.doubt = command.isBootstrapped ? fitting::Doubt::Bootstrap : fitting::Doubt::Matrix;
    request.seed = command.seed;
    return request;
}

ExitStatus tellExamination(const FitCommand& command, const fitting::FitRequest& request, const Console& console)
{
    const Result<fitting::Examination> examination = examine(request);
    if (!examination)
        return failed(examination.error(), console);
    if (command.form == Form::Json)
        console.printJson([&](std::ostream& out) { writeExamination(*command.law, *examination, out); });
    else
        console.print(examinationReport(*command.law, *examination, englishWords(), console.columns));
    return ExitStatus::Done;
}

Result<fitting::AllFits> fitsOf(const fitting::FitRequest& request)
{
    if (!request.law)
        return fitAll(request);
    Result<fitting::Fit> fit = fitting::fit(request);
    if (!fit)
        return fit.error();
    fitting::AllFits one;
    one.families.push_back({.measured = request.law->measured, .fits = {}, .comparison = {}});
    one.families.front().fits.push_back(std::move(fit).value());
    return one;
}

} // namespace

ExitStatus fit(const FitCommand& command, const Console& console)
{
    if (command.isList) {
        if (command.form == Form::Json)
            console.printJson(writeLaws);
        else
            console.print(lawsReport(englishWords(), console.columns));
        return ExitStatus::Done;
    }
    const Result<fitting::NumberTable> table = tableOf(command);
    if (!table)
        return failed(table.error(), console);
    Result<fitting::Points> points = pointsFor(command, *table);
    if (!points)
        return failed(points.error(), console);
    const fitting::FitRequest request = requestOf(command, std::move(points).value());
    if (command.law && command.law->examine)
        return tellExamination(command, request, console);
    const Result<fitting::AllFits> fits = fitsOf(request);
    if (!fits)
        return failed(fits.error(), console);
    const Residuals residuals = command.showsResiduals ? Residuals::Shown : Residuals::Hidden;
    if (command.form == Form::Json)
        console.printJson([&](std::ostream& out) { writeFits(*fits, out); });
    else if (request.law)
        console.print(fitReport(fits->families.front().fits.front(), residuals, englishWords(), console.columns));
    else
        console.print(fitReport(*fits, residuals, englishWords(), console.columns));
    return fits->families.empty() ? ExitStatus::CouldNot : ExitStatus::Done;
}

} // namespace interleave::cli
