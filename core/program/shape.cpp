// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shape.h"

namespace interleave {

namespace {

std::string textOf(std::string_view text)
{
    return std::string(text);
}
std::string textOf(Duration time)
{
    return std::to_string(time.count());
}
template<typename Number>
requires std::is_integral_v<Number> std::string textOf(Number number)
{
    return std::to_string(number);
}
template<typename Id>
requires std::is_enum_v<Id> std::string textOf(Id id)
{
    return std::to_string(indexOf(id));
}
template<typename Value>
std::string textOf(const std::optional<Value>& value)
{
    return value ? textOf(*value) : "-";
}

template<typename... Values>
std::string joined(std::string_view word, const Values&... values)
{
    std::string text(word);
    ((text += ' ' + textOf(values)), ...);
    return text;
}

} // namespace

std::string shapeOf(const Action& action)
{
    return std::visit(Overloaded{
                          [](const Compute& a) { return joined("compute", a.work); },
                          [](const WaitForIo& a) { return joined("wait-for-io", a.time); },
                          [](const Fail& a) { return joined("fail", a.reason); },
                          [](const Repeat& a) { return joined("repeat", a.times, a.steps); },
                          [](const Lock& a) {
                              return joined("lock", a.what, a.hold == Hold::Alone ? "alone" : "with-others");
                          },
                          [](const Unlock& a) { return joined("unlock", a.what); },
                          [](const LockOrRetreat& a) {
                              return joined("lock-or-retreat", a.what, a.held, a.back, a.pause);
                          },
                          [](const Acquire& a) { return joined("acquire", a.semaphore); },
                          [](const Release& a) { return joined("release", a.semaphore); },
                          [](const Send& a) {
                              return joined("send", a.channel, a.cargo == Cargo::Next ? "next" : "in-hand");
                          },
                          [](const Receive& a) { return joined("receive", a.channel); },
                          [](const WaitUntil& a) {
                              return joined("wait-until", a.condition, a.counter, a.least, a.most);
                          },
                          [](const Notify& a) { return joined("notify", a.condition); },
                          [](const Meet& a) { return joined("meet", a.barrier); },
                          [](const Spawn& a) { return joined("spawn", a.task); },
                          [](const Join& a) { return joined("join", a.task); },
                          [](const Update& a) {
                              return joined("update", a.counter, a.times, a.amount, a.addend, a.protection, a.mutex, a.think);
                          },
                          [](const SignBook& a) { return joined("sign-book", a.book); },
                          [](const Sort& a) { return joined("sort", a.array, a.begin, a.end); },
                          [](const Merge& a) { return joined("merge", a.array, a.begin, a.middle, a.end); },
                      },
                      action);
}

std::string shapeOf(const SharedKind& kind)
{
    const std::string_view word = idOf(kind);
    return std::visit(Overloaded{
                          [&](const Mutex& k) { return joined(word, k.handover == Handover::Fair ? "fair" : "barging"); },
                          [&](const RwLock&) { return std::string(word); },
                          [&](const Semaphore& k) { return joined(word, k.keys); },
                          [&](const Channel& k) { return joined(word, k.capacity); },
                          [&](const Condition& k) { return joined(word, k.mutex); },
                          [&](const Barrier& k) { return joined(word, k.parties); },
                          [&](const Counter& k) { return joined(word, k.initial, k.line); },
                          [&](const Book&) { return std::string(word); },
                          [&](const Array& k) { return joined(word, k.size); },
                      },
                      kind);
}

} // namespace interleave
