#pragma once

// SPDX-FileCopyrightText: 2026 The Interleave authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <asio/detail/config.hpp>
#include <cstddef>
#include <utility>

namespace interleave {

#ifdef ASIO_HAS_IOCP
/// An operation carries what the kernel writes to: that of taking a connection in, two addresses.
inline constexpr std::size_t kHandlerRoom = 640;
#else
inline constexpr std::size_t kHandlerRoom = 256;
#endif

/// Memory for the one handler that a task, or a connection, has with Asio at a time: it lies in a queue, waits for its timer or for its
/// socket. Asio gives the memory back before it calls the handler, which may therefore ask for it again. It outlives the loop, in which
/// handlers of sockets that are closed already may lie to the end.
struct alignas(std::max_align_t) HandlerRoom {
    std::byte bytes[kHandlerRoom];
};

/// The allocator of such a handler.
template<typename T>
struct RoomAllocator {
    using value_type = T;

    explicit RoomAllocator(HandlerRoom& place) : room(&place) {}
    template<typename U>
    RoomAllocator(const RoomAllocator<U>& other) : room(other.room)
    {
    }

    T* allocate(std::size_t)
    {
        static_assert(sizeof(T) <= sizeof(HandlerRoom) && alignof(T) <= alignof(HandlerRoom));
        return reinterpret_cast<T*>(room->bytes);
    }
    void deallocate(T*, std::size_t) {}

    friend bool operator==(const RoomAllocator&, const RoomAllocator&) = default;

    HandlerRoom* room;
};

/// What Asio calls, with the memory that it lies in. A value that points to what lives longer.
template<typename Function>
struct InRoom {
    HandlerRoom* room;
    Function function;

    using allocator_type = RoomAllocator<void>;
    allocator_type get_allocator() const { return allocator_type(*room); }

    template<typename... Arguments>
    void operator()(Arguments&&... arguments) const
    {
        function(std::forward<Arguments>(arguments)...);
    }
};
template<typename Function>
InRoom(HandlerRoom*, Function) -> InRoom<Function>;

} // namespace interleave
