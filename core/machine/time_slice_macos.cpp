// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/machine/time_slice.h"

namespace interleave {

bool setSliceOfThisThread(Duration)
{
    return false;
}

Duration sliceOfThisThread()
{
    return {};
}

Text inspectSlices()
{
    return INTERLEAVE_TEXT("machine",
                           "Only Linux 6.12 and newer let a program choose how long its turns are; this one does not.");
}

} // namespace interleave
