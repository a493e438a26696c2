// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/lesson/worksheet_pdf.h"

namespace interleave::lesson {

bool canWritePdf()
{
    return false;
}

Result<Done> writePdf(const Worksheet& /*sheet*/, Paper /*paper*/, const Words& /*words*/, const std::filesystem::path& /*path*/)
{
    return Error{ErrorCode::CannotWrite,
                 {INTERLEAVE_TEXT("error",
                                  "This Interleave was built without libharu, which makes PDF files. Take one of the "
                                  "packages, or build it where libharu is installed."),
                  {}},
                 {}};
}

} // namespace interleave::lesson
