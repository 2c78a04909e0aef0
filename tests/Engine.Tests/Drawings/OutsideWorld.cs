namespace Lajur.Engine.Tests.Drawings;

/// <summary>What activities reach outside: it answers or it does not, and it keeps count.</summary>
internal sealed class OutsideWorld
{
    public bool Fails { get; set; } = true;

    /// <summary>Who tried, in order.</summary>
    public List<string> Tries { get; } = [];
}
