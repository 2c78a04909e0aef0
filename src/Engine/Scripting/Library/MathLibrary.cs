using Lajur.Engine.Scripting.Evaluation;
using Lajur.Engine.Scripting.Evaluation.Scopes;

namespace Lajur.Engine.Scripting.Library;

/// <summary>Math.</summary>
internal static class MathLibrary
{
    public static Members Functions { get; } = One(new Members(), new(StringComparer.Ordinal)
    {
        ["abs"] = Math.Abs,
        ["acos"] = Math.Acos,
        ["asin"] = Math.Asin,
        ["atan"] = Math.Atan,
        ["cbrt"] = Cbrt,
        ["ceil"] = Math.Ceiling,
        ["cos"] = Math.Cos,
        ["exp"] = Math.Exp,
        ["floor"] = Math.Floor,
        ["log"] = Math.Log,
        ["log10"] = Math.Log10,
        ["log2"] = Math.Log2,
        ["sin"] = Math.Sin,
        ["sqrt"] = Math.Sqrt,
        ["tan"] = Math.Tan,
        ["trunc"] = Math.Truncate,
        ["sinh"] = Math.Sinh,
        ["cosh"] = Math.Cosh,
        ["tanh"] = Math.Tanh,
        ["round"] = Round,
        ["sign"] = x => double.IsNaN(x) || x == 0 ? x : Math.Sign(x),
        ["log1p"] = x => Math.Log(1 + x),
        ["expm1"] = x => Math.Exp(x) - 1,
        ["fround"] = x => (float)x,
    })
        .Constant("PI", Math.PI)
        .Constant("E", Math.E)
        .Constant("LN2", Math.Log(2))
        .Constant("LN10", Math.Log(10))
        .Constant("LOG2E", 1 / Math.Log(2))
        .Constant("LOG10E", 1 / Math.Log(10))
        .Constant("SQRT2", Math.Sqrt(2))
        .Constant("SQRT1_2", Math.Sqrt(0.5))
        .Method("max", 2, (realm, _, x) => Numbers(realm, x).Aggregate(double.NegativeInfinity, Math.Max))
        .Method("min", 2, (realm, _, x) => Numbers(realm, x).Aggregate(double.PositiveInfinity, Math.Min))
        .Method("hypot", 2, (realm, _, x) => Math.Sqrt(Numbers(realm, x).Sum(y => y * y)))
        .Method("pow", 2, (realm, _, x) => Math.Pow(x.Number(realm, 0), x.Number(realm, 1)))
        .Method("atan2", 2, (realm, _, x) => Math.Atan2(x.Number(realm, 0), x.Number(realm, 1)))
        .Method("random", 0, (_, _, _) => Random.Shared.NextDouble());

    private static double[] Numbers(Realm realm, object?[] arguments)
    {
        realm.Budget.Work(arguments.Length);
        return Array.ConvertAll(arguments, x => Values.ToNumber(realm, x));
    }

    /// <summary>The root of a whole cube is whole.</summary>
    private static double Cbrt(double x) => Math.Round(Math.Cbrt(x)) is var whole && whole * whole * whole == x ? whole : Math.Cbrt(x);

    /// <summary>Half goes up, also below zero.</summary>
    private static double Round(double x) => Math.Abs(x) >= 4503599627370496 || !double.IsFinite(x) ? x
        : x is < 0 and >= -0.5 ? -0.0
        : Math.Floor(x) is var below && x - below >= 0.5 ? below + 1 : below;

    private static Members One(Members members, Dictionary<string, Func<double, double>> functions)
    {
        foreach (var (name, function) in functions)
        {
            members.Method(name, 1, (realm, _, x) => function(x.Number(realm, 0)));
        }

        return members;
    }
}
