namespace Lajur.Engine.Migration;

/// <summary>An open activity cannot take its place; the step must not commit.</summary>
internal sealed class MigrationRefusedException(MigrationProblem problem, Exception inner) : Exception(problem.Message, inner)
{
    public MigrationProblem Problem { get; } = problem;
}
