using Lajur.Engine.Catalog;
using Lajur.Registry.Cases;

namespace Lajur.Activities.Drawing;

/// <summary>The channels by which an application can arrive.</summary>
public sealed class ChannelOptions : IInputOptionsProvider
{
    public ValueTask<IReadOnlyList<InputOption>> ListAsync(InputDescriptor input, CancellationToken cancellationToken) =>
        new([.. Enum.GetValues<Channel>().Select(channel => new InputOption(ChannelNames.Of(channel), channel.ToString()))]);
}
