namespace Lajur.Benchmarks.Limits;

/// <summary>Cycles in a second, ours and pgbench's with the same statements, taken in turns on one server.</summary>
/// <param name="Concurrency">How many went on at once.</param>
/// <param name="Ours">The engine's.</param>
/// <param name="PgBench">A round trip for each statement.</param>
/// <param name="Pipelined">A round trip for each transaction.</param>
internal sealed record LimitFigures(int Concurrency, double Ours, double PgBench, double Pipelined);
