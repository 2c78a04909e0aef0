using System.Text.Json.Nodes;

namespace Lajur.Registry.Forms.Conditions;

/// <summary>Something that holds or does not.</summary>
public abstract record FeelTest
{
    private FeelTest()
    {
    }

    /// <summary>The fields it looks at.</summary>
    public abstract IEnumerable<string> Keys { get; }

    public abstract bool Holds(Func<string, IReadOnlyList<string>> given);

    /// <summary>For a page's script: an array that begins with the name of the test. Fields go by the name they are posted with.</summary>
    public abstract JsonArray ToScript(Func<string, string> nameOf);

    /// <summary>All of them, or any of them.</summary>
    public sealed record Joined(bool NeedsAll, IReadOnlyList<FeelTest> Tests) : FeelTest
    {
        public override IEnumerable<string> Keys => Tests.SelectMany(test => test.Keys);

        public override bool Holds(Func<string, IReadOnlyList<string>> given) =>
            NeedsAll ? Tests.All(test => test.Holds(given)) : Tests.Any(test => test.Holds(given));

        public override JsonArray ToScript(Func<string, string> nameOf) =>
            [NeedsAll ? "and" : "or", .. Tests.Select(test => test.ToScript(nameOf))];
    }

    public sealed record Not(FeelTest Test) : FeelTest
    {
        public override IEnumerable<string> Keys => Test.Keys;

        public override bool Holds(Func<string, IReadOnlyList<string>> given) => !Test.Holds(given);

        public override JsonArray ToScript(Func<string, string> nameOf) => ["not", Test.ToScript(nameOf)];
    }

    /// <summary>Two things compared; <paramref name="Sign"/> is a sign of comparison or the name of a function that tests.</summary>
    public sealed record Compared(FeelTerm Left, string Sign, FeelTerm Right) : FeelTest
    {
        public override IEnumerable<string> Keys => Left.Keys.Concat(Right.Keys);

        public override bool Holds(Func<string, IReadOnlyList<string>> given) =>
            FeelComparison.Holds(Left.Values(given), Sign, Right.Values(given));

        public override JsonArray ToScript(Func<string, string> nameOf) => [Sign, Left.ToScript(nameOf), Right.ToScript(nameOf)];
    }
}
