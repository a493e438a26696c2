#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scenario/scenario.h"

namespace interleave {

extern const Scenario kKebab;
extern const Scenario kCpuBound;
extern const Scenario kIoBound;
extern const Scenario kMixed;
extern const Scenario kWaitingCpu;
extern const Scenario kTooManyTasks;
extern const Scenario kCpuVsIo;
extern const Scenario kKeepEveryoneBusy;
extern const Scenario kSerialPart;
extern const Scenario kCoordination;
extern const Scenario kFalseSharing;
extern const Scenario kForkJoin;
extern const Scenario kLostUpdate;
extern const Scenario kWhoIsNext;
extern const Scenario kMutex;
extern const Scenario kPlaceTheKey;
extern const Scenario kSemaphore;
extern const Scenario kChannel;
extern const Scenario kDeadlock;
extern const Scenario kLivelock;
extern const Scenario kStarvation;
extern const Scenario kReadersWriter;
extern const Scenario kDiningPhilosophers;
extern const Scenario kProducerConsumer;
extern const Scenario kAsyncClient;
extern const Scenario kLoadBalancer;
extern const Scenario kServer;
extern const Scenario kServe; ///< in no list: it needs other programs
extern const Scenario kPooler;
extern const Scenario kShards;
extern const Scenario kLastSeat;
extern const Scenario kTryThePage; ///< of files alone

} // namespace interleave
