// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/program/shared.h"

#include <set>
#include <vector>

#include "tests/support/print.h"

using namespace interleave;

namespace {

constexpr SharedId kFirst{0};
constexpr SharedId kSecond{1};

/// All kinds, each with everything about it changed once.
std::vector<SharedKind> differentKinds()
{
    return {Mutex{},
            Mutex{Handover::Fair},
            RwLock{},
            Semaphore{1},
            Semaphore{2},
            Channel{0},
            Channel{1},
            Condition{kFirst},
            Condition{kSecond},
            Barrier{2},
            Barrier{3},
            Counter{},
            Counter{.initial = 5},
            Counter{.initial = -5},
            Book{},
            Array{4},
            Array{5},
            Events{},
            Events{.count = 2},
            Service{},
            Service{.connections = 2},
            Service{.isConnected = false},
            Servers{},
            Servers{.choice = Servers::Choice::LeastBusy},
            Database{},
            Database{.journal = Journal::WriteAhead},
            Database{.part = 1, .parts = 2}};
}

} // namespace

class SharedTest : public QObject {
    Q_OBJECT

private slots:
    void ShapeSaysWhatIsShared() { QCOMPARE(shapeOf(SharedKind(Semaphore{3})), std::string("semaphore 3")); }

    void DifferentKindsHaveDifferentShapes()
    {
        std::set<std::string> shapes;
        std::set<std::size_t> indices;
        for (const SharedKind& kind : differentKinds()) {
            QVERIFY2(shapes.insert(shapeOf(kind)).second, shapeOf(kind).c_str());
            indices.insert(kind.index());
        }
        QCOMPARE(indices.size(), std::variant_size_v<SharedKind>);
    }
};

QTEST_APPLESS_MAIN(SharedTest)
#include "shared_test.moc"
