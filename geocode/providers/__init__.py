"""Other people's maps, asked where the city's own streets do not decide. What they answer is always confirmed."""
